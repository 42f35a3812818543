import Model

/// The kinds of records that a table can give.
enum ImportKind {
  /// All of them, the commonest first.
  static let all: [RecordKind] = [
    .community, .organisation, .space, .programme, .person, .need, .offer, .potential, .designation,
    .followUp, .facilitation, .source, .city,
  ]

  /// What a person calls several of a kind where one is named by a word in a title or a header.
  static let words: [(word: String, kind: RecordKind)] = [
    ("komunitas", .community), ("community", .community), ("communities", .community),
    ("sanggar", .community), ("paguyuban", .community), ("anggota", .community),
    ("pelaku", .organisation), ("lembaga", .organisation), ("organisasi", .organisation),
    ("organisation", .organisation), ("organization", .organisation), ("usaha", .organisation),
    ("umkm", .organisation), ("ukm", .organisation), ("ikm", .organisation),
    ("perusahaan", .organisation), ("brand", .organisation), ("merek", .organisation),
    ("simpul", .organisation), ("business", .organisation),
    ("ruang", .space), ("space", .space), ("gedung", .space), ("kapasitas", .space),
    ("program", .programme), ("programme", .programme), ("kegiatan", .programme),
    ("pelatihan", .programme),
    ("talenta", .person), ("peserta", .person), ("seniman", .person), ("orang", .person),
    ("person", .person), ("people", .person),
    ("kebutuhan", .need), ("need", .need), ("tawaran", .offer), ("penawaran", .offer),
    ("offer", .offer),
  ]

  /// The kind that a text speaks of; nil if none.
  static func named(in text: String) -> RecordKind? {
    let words = Folding.foldName(text).split(separator: " ").map(String.init)
    return Self.words.first { words.contains($0.word) }?.kind
  }
}
