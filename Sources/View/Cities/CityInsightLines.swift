import Controller
import Model

/// What is seen of a region only beside the others, on its page: a line each for what it is
/// specialised in, how its subsectors stand together, and who is like it.
struct CityInsightLines {
  let insight: CityInsight
  let width: Int
  let labelWidth: Int
  let language: Language

  var lines: [CityPageLine] {
    let found = specialties + profile + likenesses
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
      let mark =
        width - labelWidth < 36
        ? Bilingual(same: "*") : Bilingual(" (angka kecil)", " (small number)")
      let small = specialty.isSmall ? say(mark) : ""
      return "\(name(specialty.subsector)) "
        + language.decimal(specialty.quotient, places: 1) + small
    }
    return [line(Bilingual("Kekhasan", "Specialised"), parts)]
      + [
        note(
          Bilingual(
            "LQ \(noun.indonesian), terhadap jejaring", "LQ of \(noun.english), against the network"
          ), Bilingual("LQ \(noun.indonesian)", "LQ of \(noun.english)"))
      ]
  }

  /// A subsector's name; its code where there is room for few of them.
  private func name(_ subsector: Subsector) -> String {
    width - labelWidth < 36 ? subsector.code : say(subsector.shortTitle)
  }

  private var noun: Bilingual { insight.basis.noun }

  /// What the numbers above are, in the longer words where these have room.
  private func note(
    _ long: Bilingual, _ short: Bilingual, beside title: Bilingual? = nil
  ) -> CityPageLine {
    let fits = labelWidth + Canvas.width(of: say(long)) <= width
    var line = CityPageLine(title.map { [Piece(say($0), .label)] } ?? [])
    line.add(say(fits ? long : short), .label, at: labelWidth)
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

  /// A heading that says what the numbers are, and a line a region.
  private var likenesses: [CityPageLine] {
    guard !insight.likenesses.isEmpty else { return [] }
    let heading = note(
      Self.cosine, Self.cosineInShort, beside: Bilingual("Mirip", "Alike"))
    return [heading] + insight.likenesses.map(line)
  }

  /// The name gives way; the likeness and what it rests on do not.
  private func line(_ likeness: CityInsight.Likeness) -> CityPageLine {
    let name = Registry.standard.region(likeness.region)?.title ?? "\(likeness.region)"
    let common = "\(likeness.common.known)/\(likeness.common.total)"
    let number = language.decimal(likeness.cosine, places: 3)
    // In a narrow page the names begin further left.
    let start = width - labelWidth < 36 ? 2 : labelWidth
    let end = min(width, labelWidth + 44)
    let room = end - start - Canvas.width(of: number) - Canvas.width(of: common) - 3
    var line = CityPageLine(link: .region(likeness.region))
    line.add(TextWrap.cut(name, width: room), .link, at: start)
    line.add(number, .text, endingAt: end - Canvas.width(of: common) - 1)
    line.add(common, .label, endingAt: end)
    return line
  }

  private static let cosine = Bilingual(
    "kosinus pangsa · subsektor sama-sama terdata", "cosine of shares · subsectors known in both")
  private static let cosineInShort = Bilingual("kosinus · terdata", "cosine · in both")
}
