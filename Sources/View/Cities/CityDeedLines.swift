import Controller
import Model

/// What a city has followed up and given examples of, on its page: counts, and the newest below.
struct CityDeedLines {
  let deeds: CityDeeds
  let width: Int
  let labelWidth: Int
  /// How many of each are named.
  let most: Int
  let language: Language

  private var start: Int { width < 46 ? 2 : labelWidth }

  /// The lines; none where nothing is on record.
  var lines: [CityPageLine] {
    let found = deeds.groups.flatMap(lines) + examples
    return found.isEmpty ? [] : [CityPageLine()] + found
  }

  private func say(_ text: Bilingual) -> String { text.text(language) }

  private func lines(_ group: CityDeeds.Group) -> [CityPageLine] {
    let states = group.states.map { state, count in
      let title = state?.title ?? Bilingual("tanpa status", "no state")
      return "\(language.grouped(count)) \(say(title))"
    }
    return heading(title(group.subject), states)
      + group.followUps.prefix(most).map { record in
        let number = record.number.map { "\($0) " } ?? ""
        var end = record.state.map { say($0.title) } ?? ""
        if let due = record.due, record.state != .done, record.state != .dropped, width >= 75 {
          end += say(Bilingual(" · tenggat \(due)", " · due \(due)"))
        }
        return line(number, record.name, end)
      }
  }

  private func title(_ subject: FollowUpSubject?) -> Bilingual {
    switch subject {
    case .recommendation: Bilingual("Rekomendasi", "Recommend.")
    case .jurus: Bilingual("Jurus", "Jurus")
    case nil: Bilingual("Tindak lanjut", "Follow-up")
    }
  }

  private var examples: [CityPageLine] {
    guard !deeds.examples.isEmpty else { return [] }
    let count = language.grouped(deeds.examples.count)
    return heading(
      Bilingual("Prinsip", "Principles"),
      [say(Bilingual("\(count) contoh", "\(count) examples"))])
      + deeds.examples.prefix(most).map { record in
        line(record.principle.map { "\($0) " } ?? "", record.name, record.date ?? "")
      }
  }

  private func heading(_ title: Bilingual, _ parts: [String]) -> [CityPageLine] {
    let title = say(title)
    let column = max(labelWidth, Canvas.width(of: title) + 1)
    let texts = TextWrap.lines(
      parts.map { $0.replacing(" ", with: "\u{a0}") }.joined(separator: " · "),
      width: width - column)
    return texts.enumerated().map { place, text in
      var line = CityPageLine(place == 0 ? [Piece(title, .label)] : [])
      line.add(text.replacing("\u{a0}", with: " "), .text, at: column)
      return line
    }
  }

  /// The name gives way; the number before it and what stands at the end do not.
  private func line(_ number: String, _ name: String?, _ end: String) -> CityPageLine {
    var line = CityPageLine()
    line.add(number, .label, at: start)
    let from = start + Canvas.width(of: number)
    let room = width - from - (end.isEmpty ? 0 : Canvas.width(of: end) + 2)
    line.add(TextWrap.cut(name ?? "", width: max(1, room)), .quiet, at: from)
    if !end.isEmpty { line.add(end, .label, endingAt: width) }
    return line
  }
}
