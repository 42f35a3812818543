import Model

/// A contact that may be taken along, and whose it is.
public struct PublicContact: Equatable, Sendable {
  /// Whose.
  public let name: String
  /// What it says.
  public let text: String

  /// A contact of somebody.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// What a telephone should do with it: call, write, open, or show it.
  public var link: String {
    let text = text.trimmingBlanks
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !text.contains(" "), parts[1].contains(".") { return "mailto:" + text }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isNumber = text.allSatisfy { ($0.isASCII && $0.isNumber) || "+-() .".contains($0) }
    guard isNumber, digits.count >= 6 else { return text }
    if text.hasPrefix("+") { return "tel:+" + digits }
    // A national number begins with 0; abroad and in networks it is dialled with 62.
    return digits.hasPrefix("0") ? "tel:+62" + digits.dropFirst() : "tel:" + digits
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
