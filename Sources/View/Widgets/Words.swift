import Model

/// Words that several screens share.
enum Words {
  static let unknown = Bilingual("belum didata", "no data yet")
  static let people = Bilingual("penduduk", "people")
  static let loading = Bilingual("membaca data …", "reading data …")
  static let coachedNote = Bilingual(
    "komposisi, bukan besarnya; totalnya mirip kuota; dipetakan oleh Jejaring",
    "make-up, not size; totals look like quotas; mapped by Jejaring")
  static let indicative = Bilingual("indikatif", "indicative")
}
