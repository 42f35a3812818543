import Model

/// Words that several screens share.
enum Words {
  static let unknown = Bilingual("belum didata", "no data yet")
  static let people = Bilingual("penduduk", "people")
  static let loading = Bilingual("membaca data …", "reading data …")
  static let indicative = Bilingual("indikatif", "indicative")
}
