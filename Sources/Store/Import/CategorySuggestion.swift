import Model

/// The subsectors that are suggested for kinds of business, by Jejaring's own mapping; a person
/// has to say yes.
enum CategorySuggestion {
  private static let codes: [(word: String, code: String)] = [
    ("aksesoris", "FES"), ("batik", "KRI"), ("bordir", "FES"), ("dekorasi", "DIN"),
    ("konveksi", "FES"), ("mebel", "KRI"), ("meubel", "KRI"), ("furnitur", "KRI"),
    ("furniture", "KRI"), ("anyaman", "KRI"), ("tenun", "KRI"), ("gerabah", "KRI"),
    ("keramik", "KRI"), ("ukir", "KRI"), ("tas", "FES"), ("sepatu", "FES"), ("pakaian", "FES"),
    ("kue", "KUL"), ("kopi", "KUL"), ("catering", "KUL"), ("katering", "KUL"),
    ("percetakan", "PNB"), ("sablon", "FES"), ("tari", "SPT"), ("teater", "SPT"),
    ("lukis", "SRP"), ("software", "APG"), ("digital", "APG"),
  ]

  /// The code that is suggested; `KODE` where there is none.
  static func code(for name: String) -> String {
    let words = Folding.foldName(name).split(separator: " ")
    return codes.first { words.contains(Substring($0.word)) }?.code ?? "KODE"
  }
}
