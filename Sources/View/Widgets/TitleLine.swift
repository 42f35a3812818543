import Controller
import Model

/// The first line: the network's name, whether it is a sample, and its counts.
enum TitleLine {
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    let right = state.size.width - 1
    let badge = state.network.identity.isSample ? " \(sample(state.language)) " : ""
    let nameEnd = 1 + Canvas.width(of: "Jejaring")
    // What has to stay comes first: the badge, then the counts, then the long name.
    let room = right - nameEnd - 2 - Canvas.width(of: badge) - 1
    let counts = counts(state).first { Canvas.width(of: $0) <= room } ?? ""
    var column = canvas.write(counts, endingAt: right, 0, .label)
    if !badge.isEmpty {
      column -= counts.isEmpty ? 0 : 2
      column = canvas.write(badge, endingAt: column, 0, Style(.ground, on: .accent, bold: true))
    }
    canvas.write("Jejaring", 1, 0, .accent.bold)
    let name = state.network.identity.name
    if nameEnd + 2 + Canvas.width(of: name) < column - 1 {
      canvas.write(name, nameEnd + 2, 0, .label)
    }
  }

  private static func sample(_ language: Language) -> String {
    Bilingual("DATA CONTOH", "SAMPLE DATA").text(language)
  }

  /// The counts, the longest form first.
  private static func counts(_ state: AppState) -> [String] {
    guard let summary = state.index?.summary else { return [] }
    let language = state.language
    let regions = language.grouped(Registry.standard.regions.count)
    let designated = language.grouped(summary.designated)
    let communities = language.grouped(summary.communities)
    let cities = Bilingual("kab/kota", "cities").text(language)
    let named = Bilingual("berpenetapan", "designated").text(language)
    let circles = Bilingual("komunitas", "communities").text(language)
    if let progress = state.progress {
      let word = Bilingual("memuat", "loading").text(language)
      let text = "\(word) \(language.grouped(progress.read))/\(language.grouped(progress.all))"
      return ["\(text) · \(communities) \(circles)", text]
    }
    return [
      "\(regions) \(cities) · \(designated) \(named) · \(communities) \(circles)",
      "\(designated) \(named) · \(communities) \(circles)",
      "\(communities) \(circles)",
    ]
  }
}
