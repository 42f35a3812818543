import Model

extension Bilingual {
  /// Two texts, one after the other.
  static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(left.indonesian + right.indonesian, left.english + right.english)
  }
}
