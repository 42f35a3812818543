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
    let noun = profile.basis.noun
    let measures = [
      word("pemusatan (HHI) ", "concentration (HHI) "), number(profile.concentration, 3),
      word(" · setara ", " · like "), number(profile.effectiveNumber, 1),
      word(" subsektor · kemerataan ", " subsectors · evenness "), number(profile.evenness, 2),
    ]
    let difference = [
      word(
        "beda struktur dari \(reference.indonesian) (0–2) ",
        "difference from \(reference.english) (0–2) "),
      number(profile.difference, 2),
      Piece("  " + scope(profile).text(language), .label),
    ]
    return [
      HeatmapCellPage.named(
        Bilingual("susunan \(noun.indonesian)", "make-up, \(noun.english)"), measures, language),
      HeatmapCellPage.named(Bilingual(same: ""), difference, language),
    ]
  }

  private static func scope(_ profile: AreaProfile) -> Bilingual {
    let (known, all) = (profile.availability.known, profile.availability.total)
    let codes =
      profile.scope.count <= 4 ? profile.scope.map(\.code).joined(separator: " ") + ", " : ""
    return Bilingual(
      "di antara \(codes)\(known) dari \(all) subsektor",
      "among \(codes)\(known) of \(all) subsectors")
  }
}
