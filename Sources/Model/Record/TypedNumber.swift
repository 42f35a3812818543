/// A number as it was typed, digit by digit, so that nothing is rounded.
struct TypedNumber: Equatable {
  /// The digits, without marks.
  let digits: String
  /// How many of them stand after the decimal mark.
  let places: Int
  /// Whether a minus stands before them.
  let isNegative: Bool

  /// The number of a text in a notation; what can only be meant in the other one is read so.
  init?(_ text: String, _ notation: NumberNotation) {
    isNegative = text.hasPrefix("-")
    let body = isNegative ? text.dropFirst() : text[...]
    let isFit = { (sign: Character) in
      sign.isASCII && sign.isNumber || sign == "." || sign == ","
    }
    guard body.contains(where: \.isNumber), body.allSatisfy(isFit) else { return nil }
    let decimal = Self.decimalMark(of: body, notation)
    let parts = body.split(omittingEmptySubsequences: false) { $0 == decimal }
    let groups = (parts.first ?? "").split(omittingEmptySubsequences: false) { !$0.isNumber }
    guard parts.count <= 2, Self.isGrouped(groups),
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    digits = groups.joined() + fraction
    places = fraction.count
  }

  /// The number as a fraction of two; nil if it is too large.
  var double: Double? {
    let whole = digits.dropLast(places)
    let text = places == 0 ? String(whole) : "\(whole).\(digits.suffix(places))"
    guard let number = Double(text), number.isFinite else { return nil }
    return isNegative ? -number : number
  }

  /// The number times a power of ten; nil if that is not whole, or too large.
  func whole(times power: Int = 0) -> Int? {
    var digits = digits
    if power >= places {
      digits += String(repeating: "0", count: power - places)
    } else {
      guard digits.suffix(places - power).allSatisfy({ $0 == "0" }) else { return nil }
      digits.removeLast(places - power)
    }
    guard let number = Int(digits.isEmpty ? "0" : digits) else { return nil }
    return isNegative ? -number : number
  }

  /// The mark before the decimals; nil where all marks stand between thousands, or there are none.
  private static func decimalMark(
    of text: Substring, _ notation: NumberNotation
  ) -> Character? {
    let marks = text.filter { !$0.isNumber }
    guard let last = marks.last else { return nil }
    if Set(marks).count == 2 { return marks.filter { $0 == last }.count == 1 ? last : nil }
    guard marks.count == 1 else { return nil }
    if last == notation.decimalMark { return last }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == last }
    let isGroup = isGrouped(parts) && parts.first?.first != "0"
    return isGroup ? nil : last
  }

  private static func isGrouped(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, groups.count > 1 else { return !groups.isEmpty }
    return (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
