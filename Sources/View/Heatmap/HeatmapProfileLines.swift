import Controller
import Model

/// What an area is made up of, on the page of a cell.
enum HeatmapProfileLines {
  static func lines(_ profile: AreaProfile, _ area: Area, _ state: AppState) -> [[Piece]] {
    let language = state.language
    let reference = state.heatmap.referenceTitle(of: area, state.network)
    func number(_ value: Double?, _ places: Int) -> Piece {
      Piece(value.map { language.decimal($0, places: places) } ?? "–", .text)
    }
    func word(_ indonesian: String, _ english: String) -> Piece {
      Piece(Bilingual(indonesian, english).text(language), .label)
    }
    let size = [
      word("pemusatan (HHI) ", "concentration (HHI) "), number(profile.concentration, 3),
      word(" · setara ", " · like "), number(profile.effectiveNumber, 1),
      word(" subsektor", " subsectors"),
    ]
    let shape = [
      word("kemerataan ", "evenness "), number(profile.evenness, 2),
      word(
        " · beda struktur dari \(reference.indonesian) ",
        " · difference from \(reference.english) "),
      number(profile.difference, 2), word(" (0–2)", " (0–2)"),
    ]
    let scope = [Piece(scope(profile).text(language), .label)]
    let none = Bilingual(same: "")
    return [
      HeatmapCellPage.named(Bilingual("susunan", "make-up"), size, language),
      HeatmapCellPage.named(none, shape, language), HeatmapCellPage.named(none, scope, language),
    ]
  }

  private static func scope(_ profile: AreaProfile) -> Bilingual {
    let (known, all) = (profile.availability.known, profile.availability.total)
    let codes =
      profile.scope.count <= 4 ? profile.scope.map(\.code).joined(separator: " ") + ", " : ""
    let noun = profile.basis.noun
    return Bilingual(
      "\(noun.indonesian), di antara \(codes)\(known) dari \(all) subsektor",
      "\(noun.english), among \(codes)\(known) of \(all) subsectors")
  }
}
