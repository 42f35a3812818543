/// Text made comparable: case and accents ignored.
public enum Folding {
  /// `text` in lower case, with letters in place of their accented forms and without combining
  /// marks, for search; punctuation and spaces stay.
  public static func fold(_ text: String) -> String {
    if let ascii = foldASCII(text) { return ascii }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar, to: &result)
    }
    return result
  }

  /// `text` folded as a name: only letters and digits, words parted by one space.
  ///
  /// "KAB. TOLI-TOLI " becomes "kab toli toli".
  public static func foldName(_ text: String) -> String {
    var result = ""
    var needsSpace = false
    for scalar in fold(text).unicodeScalars {
      // An apostrophe is part of a word: Jum'at, Qur'an.
      if scalar == "'" || scalar == "\u{2019}" || scalar == "`" { continue }
      guard scalar.isLetterOrDigit else {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.unicodeScalars.append(" ") }
      needsSpace = false
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// ``foldName(_:)`` without its spaces, so that "Toli-Toli", "Toli Toli" and "Tolitoli" are one.
  public static func foldKey(_ text: String) -> String {
    foldName(text).filter { $0 != " " }
  }

  private static func foldASCII(_ text: String) -> String? {
    var needsChange = false
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte >= 0x41 && byte <= 0x5A { needsChange = true }
    }
    return needsChange ? text.lowercased() : text
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if let letters = LatinLetters.base(of: scalar) {
      result += letters
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return
    default: result += scalar.properties.lowercaseMapping
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    if value < 0x80 {
      return (0x61...0x7A).contains(value) || (0x30...0x39).contains(value)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
