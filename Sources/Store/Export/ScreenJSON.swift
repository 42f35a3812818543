import Model

/// JSON as it may reach a terminal: what is not printable stands as an escape, which says the same.
enum ScreenJSON {
  /// The same JSON in printable characters.
  static func escaped(_ json: [UInt8]) -> [UInt8] {
    guard json.contains(where: { $0 >= 0x7F }) else { return json }
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      let text = String(Character(scalar))
      if scalar.isASCII ? scalar != "\u{7F}" : DisplayText(text).text == text {
        result += Array(text.utf8)
      } else {
        for unit in text.utf16 {
          let digits = String(unit, radix: 16)
          result += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
        }
      }
    }
    return result
  }
}
