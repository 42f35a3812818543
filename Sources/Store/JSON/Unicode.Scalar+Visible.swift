import Model

extension Unicode.Scalar {
  /// The character, made safe, and its number: `é (U+00E9)`.
  var visible: String {
    let digits = String(value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(DisplayText(String(self)).text) (U+\(padding)\(digits))"
  }
}
