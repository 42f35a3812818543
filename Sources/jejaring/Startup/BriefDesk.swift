import Glibc
import Model
import Store
import View

/// Adds to a brief the pictures of its form.
enum BriefDesk {
  /// The brief as text, with its pictures within; for a form that has them beside, `write` is given
  /// the end of each one's name and its bytes, and says what its file is called.
  static func bytes(
    of brief: RegionBrief, as form: BriefForm,
    _ write: (_ word: String, _ bytes: [UInt8]) throws -> String?
  ) rethrows -> [UInt8] {
    var brief = brief
    if form != .text { brief.pictures = pictures(of: brief) }
    if form == .markdown {
      for place in brief.pictures.indices {
        let picture = brief.pictures[place]
        brief.pictures[place].file = try write(picture.word, Array(picture.svg.utf8))
      }
    }
    return Array(brief.text(as: form).utf8)
  }

  /// Pictures for print, drawn of what is public.
  private static func pictures(of brief: RegionBrief) -> [RegionBrief.Picture] {
    let theme = ThemeLibrary().theme(named: "light")
    var pictures: [RegionBrief.Picture] = []
    if let svg = BriefChart.heat(of: brief.shown, theme: theme, brief.language) {
      let title = Bilingual("Potensi 16 subsektor", "The 16 subsectors").text(brief.language)
      pictures.append(.init(title, word: "potensi", svg: svg))
    }
    if let region = Registry.standard.region(brief.shown.code) {
      let title = Bilingual("Letak di peta", "Place on the map").text(brief.language)
      let svg = BriefChart.place(of: region, theme: theme)
      pictures.append(.init(title, word: "peta", svg: svg))
    }
    return pictures
  }
}
