/// How numbers are written in a file for people or for programs.
public enum Notation: String, CaseIterable, Sendable {
  /// `1.250,5`, and `;` between the cells of a table.
  case local
  /// `1250.5`, and `,` between the cells of a table.
  case plain

  /// What stands between two cells of a table.
  public var delimiter: Unicode.Scalar { self == .local ? ";" : "," }

  /// A whole number.
  public func text(_ number: Int) -> String {
    self == .local ? Language.indonesian.grouped(number) : String(number)
  }

  /// A number with all its digits.
  public func text(_ number: Double) -> String {
    if number.magnitude <= 0x1p53, let whole = Int(exactly: number) { return text(whole) }
    let digits = number.description
    guard self == .local, number.isFinite, !digits.contains("e") else { return digits }
    let parts = digits.split(separator: ".")
    guard parts.count == 2, let whole = parts.first, let fraction = parts.last,
      let number = Int(whole)
    else { return digits }
    let sign = number == 0 && whole.hasPrefix("-") ? "-" : ""
    return "\(sign)\(text(number)),\(fraction)"
  }
}
