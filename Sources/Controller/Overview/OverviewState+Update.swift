import Model

extension OverviewState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    switch action {
    case .move(let movement): move(movement, context)
    case .nextPane: step(1, context)
    case .previousPane: step(-1, context)
    case .open: return ScreenOutcome(link: link(context), notice: notice(context))
    default: break
    }
    return .nothing
  }

  /// Stands on a figure that is there, after the network changed.
  mutating func rebuild(_ context: ScreenContext) {
    guard let summary = context.index?.summary else { return }
    if section.count(in: summary) == 0 { self = Self() }
    row = max(
      0, min(row, section.count(in: summary) - 1))
  }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    guard let summary = context.index?.summary else { return }
    let count = section.count(in: summary)
    switch movement {
    case .left: return step(-1, context)
    case .right: return step(1, context)
    case .up where row == 0:
      step(-1, context)
      row = max(0, section.count(in: summary) - 1)
    case .down where row >= count - 1: step(1, context)
    case .up: row -= 1
    case .down: row += 1
    case .first, .pageUp, .halfPageUp, .rowStart: row = 0
    case .last, .pageDown, .halfPageDown, .rowEnd: row = max(0, count - 1)
    }
  }

  private mutating func step(_ step: Int, _ context: ScreenContext) {
    guard let summary = context.index?.summary else { return }
    let sections = OverviewSection.allCases.filter { $0.count(in: summary) > 0 }
    guard let place = sections.firstIndex(of: section) else { return }
    section = sections[(place + step + sections.count) % sections.count]
    row = 0
  }

  /// The list behind the figure under the cursor.
  private func link(_ context: ScreenContext) -> Link? {
    guard let summary = context.index?.summary, row < section.count(in: summary) else { return nil }
    switch section {
    case .membership:
      let status = Folding.fold(summary.membership[row].key.title.indonesian)
      return .cities(filter: "keanggotaan:" + status.replacing(" ", with: "-"), all: true)
    case .published: return .cities(filter: "keanggotaan:anggota", all: true)
    case .islands:
      return .cities(filter: "pulau:" + word(summary.islands[row].key.title), all: false)
    case .designations:
      return .cities(filter: "penetapan:" + word(summary.programmes[row].key.title), all: true)
    case .subsectors:
      guard row < Subsector.count else { return .nation(shares(summary), largest(summary)) }
      return .nation(summary.subsectorMeasure, Subsector.allCases[row])
    case .years: return .cities(filter: "penetapan:\(summary.years[row].key)", all: true)
    case .quality:
      return .cities(filter: "data:" + DataQuality.filterValues[min(row, 2)], all: true)
    case .changes: return link(summary.changes[row])
    }
  }

  /// To the record that was changed, where a screen shows it, or else to its region.
  private func link(_ change: Change) -> Link {
    guard !change.isDeleted else { return .city(change.region) }
    switch change.kind {
    case .community, .organisation, .space: return .record(change.id)
    case .potential:
      return Subsector(code: change.name).map { .cell(change.region, $0) } ?? .city(change.region)
    default: return .city(change.region)
    }
  }

  /// The shares of which the concentration is made.
  private func shares(_ summary: NetworkSummary) -> Measure {
    Measure(.share, of: summary.subsectorMeasure.basis) ?? summary.subsectorMeasure
  }

  private func largest(_ summary: NetworkSummary) -> Subsector {
    Subsector.allCases.max { left, right in
      (summary.subsectors[left].value.number ?? 0) < (summary.subsectors[right].value.number ?? 0)
    } ?? .apg
  }

  /// No list of members was ever published: what the list holds is another thing than the count.
  private func notice(_ context: ScreenContext) -> Notice? {
    guard section == .published, let summary = context.index?.summary,
      summary.published.indices.contains(row)
    else { return nil }
    let count = summary.published[row]
    let number = count.count.map(String.init) ?? ""
    let date = count.date ?? ""
    return Notice(
      Bilingual(
        "Terbitan \(date): \(number), tanpa daftar. Ini anggota yang tercatat di sini.",
        "Published \(date): \(number), without a list. These are the members on record here."))
  }

  /// What a title begins with, as a filter takes it: without blanks.
  private func word(_ title: Bilingual) -> String {
    String(Folding.fold(title.indonesian).split(separator: " ").last ?? "")
  }
}
