import Controller
import Model

/// Numbers of the map as a person reads them.
enum MapNumber {
  /// A number of a figure in full, without its unit.
  static func text(_ number: Double, _ figure: MapFigure, _ language: Language) -> String {
    guard case .measure(let measure) = figure else {
      return language.decimal(number, places: 0)
    }
    return HeatmapNumber(measure, largest: 0, language).full(number)
  }

  /// What the map is coloured by, with the subsector.
  static func title(_ map: MapState, _ language: Language) -> String {
    let figure = (map.figure ?? .known).title.text(language)
    guard map.figure?.hasSubsectors == true else { return figure }
    guard let subsector = map.subsector else {
      return figure + " · " + Bilingual("semua subsektor", "all subsectors").text(language)
    }
    return figure + " · " + subsector.title.text(language)
  }
}
