import Model

extension OverviewState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    switch action {
    case .move(let movement): move(movement, context)
    case .nextPane: step(1, context)
    case .previousPane: step(-1, context)
    case .open: return ScreenOutcome(link: link(context))
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
    case .islands:
      return .cities(filter: "pulau:" + word(summary.islands[row].key.title), all: false)
    case .designations:
      return .cities(filter: "penetapan:" + word(summary.programmes[row].key.title), all: true)
    case .subsectors: return .nation(summary.subsectorMeasure, Subsector.allCases[row])
    case .years: return .cities(filter: "penetapan:\(summary.years[row].key)", all: true)
    case .quality:
      return .cities(filter: "data:" + DataQuality.filterValues[min(row, 2)], all: true)
    case .changes: return .city(summary.changes[row].region)
    }
  }

  /// What a title begins with, as a filter takes it: without blanks.
  private func word(_ title: Bilingual) -> String {
    String(Folding.fold(title.indonesian).split(separator: " ").last ?? "")
  }
}
