import Controller
import Model

/// What is seen of a region only beside the others, on its page: a line each for what it is
/// specialised in, how its subsectors stand together, who is like it, and how they change.
struct CityInsightLines {
  let insight: CityInsight
  let width: Int
  let labelWidth: Int
  let language: Language

  var lines: [CityPageLine] {
    let found = specialties + profile + likenesses + trends
    return found.isEmpty ? [] : [CityPageLine()] + found
  }

  private func say(_ text: Bilingual) -> String { text.text(language) }

  /// A line of a title and as many parts as have room as a whole.
  private func line(_ title: Bilingual, _ parts: [String], link: CityLink? = nil) -> CityPageLine {
    var line = CityPageLine([Piece(say(title), .label)], link: link)
    var text = ""
    for part in parts {
      let longer = text.isEmpty ? part : text + " · " + part
      guard text.isEmpty || labelWidth + Canvas.width(of: longer) <= width else { break }
      text = longer
    }
    line.add(text, link == nil ? .text : .link, at: labelWidth)
    return line
  }

  private var specialties: [CityPageLine] {
    guard !insight.specialties.isEmpty else { return [] }
    let parts = insight.specialties.map { specialty in
      let small = specialty.isSmall ? say(Bilingual(" (angka kecil)", " (small number)")) : ""
      return "\(name(specialty.subsector)) "
        + language.decimal(specialty.quotient, places: 1) + small
    }
    return [line(Bilingual("Kekhasan", "Specialised"), parts)]
      + [
        note(
          Bilingual(
            "LQ \(noun.indonesian), terhadap jejaring", "LQ of \(noun.english), against the network"
          ))
      ]
  }

  /// A subsector's name; its code where there is room for few of them.
  private func name(_ subsector: Subsector) -> String {
    width - labelWidth < 36 ? subsector.code : say(subsector.shortTitle)
  }

  private var noun: Bilingual { insight.basis.noun }

  private func note(_ text: Bilingual) -> CityPageLine {
    var line = CityPageLine()
    line.add(say(text), .label, at: labelWidth)
    return line
  }

  private var profile: [CityPageLine] {
    guard let profile = insight.profile else { return [] }
    var parts: [String] = []
    func add(_ title: Bilingual, _ number: Double?, places: Int) {
      guard let number else { return }
      parts.append("\(say(title)) \(language.decimal(number, places: places))")
    }
    add(Bilingual("HHI", "HHI"), profile.concentration, places: 2)
    add(Bilingual("setara", "effective"), profile.effectiveNumber, places: 1)
    add(Bilingual("kemerataan", "evenness"), profile.evenness, places: 2)
    add(Bilingual("beda struktur", "structure differs"), profile.difference, places: 2)
    guard !parts.isEmpty else { return [] }
    let known = profile.availability
    parts.append(
      say(Bilingual("\(known.known)/\(known.total) terdata", "\(known.known)/\(known.total) known"))
    )
    return [line(Bilingual("Susunan", "Make-up"), parts)]
  }

  private var likenesses: [CityPageLine] {
    insight.likenesses.enumerated().map { place, likeness in
      let name = Registry.standard.region(likeness.region)?.title ?? "\(likeness.region)"
      let title = place == 0 ? Bilingual("Mirip", "Alike") : Bilingual(same: "")
      let common = likeness.common
      return line(
        title,
        [
          "\(name) \(language.decimal(likeness.cosine, places: 3)) (\(common.known)/\(common.total))",
          say(Bilingual("subsektor sama-sama terdata", "subsectors known in both")),
        ], link: .region(likeness.region))
    }
  }

  private var trends: [CityPageLine] {
    guard !insight.trends.isEmpty else { return [] }
    let parts = insight.trends.map { trend in
      let sign = trend.perYear > 0 ? "+" : trend.perYear < 0 ? "−" : ""
      return "\(name(trend.subsector)) \(sign)"
        + language.percent(trend.perYear.magnitude) + "%"
    }
    return [line(Bilingual("Per tahun", "A year"), parts)]
  }
}
