import Model

/// What could have stood where something else was found.
public enum JSONExpectation: Hashable, Sendable {
  /// A value.
  case value
  /// A value or the end of the array.
  case valueOrBracket
  /// A key.
  case key
  /// A key or the end of the object.
  case keyOrBrace
  /// The colon between key and value.
  case colon
  /// A comma or the end of the object.
  case commaOrBrace
  /// A comma or the end of the array.
  case commaOrBracket

  /// Its name in a sentence.
  public var name: Bilingual {
    switch self {
    case .value: Bilingual("sebuah nilai", "a value")
    case .valueOrBracket: Bilingual("sebuah nilai atau ]", "a value or ]")
    case .key: Bilingual("kunci dalam tanda kutip ganda", "a key in double quotes")
    case .keyOrBrace:
      Bilingual("kunci dalam tanda kutip ganda atau }", "a key in double quotes or }")
    case .colon: Bilingual("titik dua (:)", "a colon (:)")
    case .commaOrBrace: Bilingual("koma atau }", "a comma or }")
    case .commaOrBracket: Bilingual("koma atau ]", "a comma or ]")
    }
  }
}
