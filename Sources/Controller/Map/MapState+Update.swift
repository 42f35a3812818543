import Model

extension MapState: ScreenState {
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome {
    switch action {
    case .move(let movement): move(movement, context)
    case .pan(let movement): pan(movement, context)
    case .zoomIn: zoom(by: 1, context)
    case .zoomOut: zoom(by: -1, context)
    case .select(let row, let column): select(row, column)
    case .nextPane: stepSubsector(1, context)
    case .previousPane: stepSubsector(-1, context)
    case .nextMeasure: stepFigure(1, context)
    case .previousMeasure: stepFigure(-1, context)
    case .toggleAll:
      showsAll.toggle()
      rebuild(context)
    case .keepPlace: keepPlace()
    case .cancel: whole(context)
    case .open:
      guard let selected else { return .nothing }
      return ScreenOutcome(link: .city(Registry.standard.regions[selected].code))
    default: break
    }
    return .nothing
  }

  /// Makes the marks anew, and stands on the same region again where it is still there.
  ///
  /// Nothing is worked out for a map that is not open.
  mutating func rebuild(_ context: ScreenContext) {
    guard let index = context.index, context.screen == .map else { return }
    let wanted = figure ?? MapReading.first(index)
    figure = wanted
    if subsector == nil, !wanted.hasTotal { subsector = .apg }
    if subsector != nil, !wanted.hasSubsectors { subsector = nil }
    if selected == nil { selected = anchor.flatMap { Registry.standard.index(of: $0) } }
    let (before, wasShown) = (selected, showsSelected)
    frame(context)
    arrange(wanted, index, context)
    choose(index)
    // A map that was moved away from its region stays so.
    if selected != before || wasShown { follow(context) }
  }

  /// Finds the regions that are shown, and reads their numbers.
  private mutating func arrange(
    _ figure: MapFigure, _ index: NetworkIndex, _ context: ScreenContext
  ) {
    let regions = Registry.standard.regions
    let query = FilterQuery(filter.input.text)
    let cities = CityFilter(query, context.network, index)
    // Whoever searches wants every region, also those without data.
    let isWide = showsAll || isNear || index.known.isEmpty || !query.isEmpty
    let base = isWide ? Array(regions.indices) : index.known
    total = base.count
    let found = base.filter { cities.marks($0) != nil }
    let reading = MapReading(
      figure: figure, subsector: subsector, network: context.network, index: index)
    // The ramp is that of all regions, whatever the filter leaves.
    let cells = reading.cells(of: index.known)
    let table = reading.table(of: index.known, cells)
    rows = Dictionary(zip(index.known, cells?.rows ?? [])) { first, _ in first }
    scale = MapScale(table, areMeans: figure.hasMean && subsector == nil)
    years = table.years
    let numbers = Dictionary(
      zip(index.known, table.rows.map { $0.cells.first?.value.number })
    ) { first, _ in first }
    knownCount = numbers.values.count { $0 != nil }
    let scale = scale
    marks = found.map { region in
      let number = numbers[region] ?? nil
      return MapMark(
        region: region, point: regions[region].seatPoint, number: number,
        step: number.map { scale.step(of: $0) })
    }
  }

  /// Stands on the region of before, the one that a filter names, or the one nearest to either.
  private mutating func choose(_ index: NetworkIndex) {
    let words = FilterQuery(filter.input.text).wordBytes
    let kept = anchor.flatMap { Registry.standard.index(of: $0) } ?? selected
    if let kept, marks.contains(where: { $0.region == kept }) {
      selected = kept
    } else if !words.isEmpty,
      let named = named(words, index)
    {
      selected = named
    } else {
      let from = kept.map { Registry.standard.regions[$0].seatPoint } ?? MapExtent.middle
      selected =
        marks.min { $0.point.squaredDegrees(to: from) < $1.point.squaredDegrees(to: from) }?
        .region
    }
    if anchor == nil, words.isEmpty { keepPlace() }
  }

  /// The region that words name: rather one whose name begins with them than one that holds them.
  private func named(_ words: [[UInt8]], _ index: NetworkIndex) -> Int? {
    let whole = marks.filter { index.searchText($0.region).hasWhole(words) }
    let begun = whole.first { mark in
      let name = Folding.fold(Registry.standard.regions[mark.region].name)
      return words.contains { name.utf8.starts(with: $0) }
    }
    return (begun ?? whole.first)?.region
  }

  private mutating func keepPlace() {
    anchor = selected.map { Registry.standard.regions[$0].code }
  }

  private mutating func move(_ movement: Movement, _ context: ScreenContext) {
    switch movement {
    case .up: jump(.north, context)
    case .down: jump(.south, context)
    case .left: jump(.west, context)
    case .right: jump(.east, context)
    case .pageUp, .halfPageUp: pan(.up, context)
    case .pageDown, .halfPageDown: pan(.down, context)
    case .rowStart: pan(.left, context)
    case .rowEnd: pan(.right, context)
    case .first: whole(context)
    case .last: nearest(context)
    }
  }

  private mutating func jump(_ direction: MapJump.Direction, _ context: ScreenContext) {
    guard let selected else { return }
    let from = Registry.standard.regions[selected].seatPoint
    guard let place = MapJump.next(from: from, direction, among: marks.lazy.map(\.point)) else {
      return
    }
    self.selected = marks[place].region
    keepPlace()
    follow(context)
  }

  private mutating func pan(_ movement: Movement, _ context: ScreenContext) {
    switch movement {
    case .up: pan(east: 0, north: 1, context)
    case .down: pan(east: 0, north: -1, context)
    case .left: pan(east: -1, north: 0, context)
    case .right: pan(east: 1, north: 0, context)
    default: break
    }
  }

  /// Shows the whole archipelago.
  private mutating func whole(_ context: ScreenContext) {
    zoom(by: -zoom, context)
  }

  /// Shows the island of the region under the cursor.
  private mutating func nearest(_ context: ScreenContext) {
    while window.degreesPerDot > 0.02 {
      let before = zoom
      zoom(by: 1, context)
      if zoom == before { break }
    }
  }

  /// Stands on the mark that is nearest to a cell of the map.
  private mutating func select(_ row: Int, _ column: Int) {
    let pressed = window.point(column: 2 * column, row: 4 * row + 1)
    let visible = marks.filter { window.dot(of: $0.point) != nil }
    guard
      let near = visible.min(by: {
        $0.point.squaredDegrees(to: pressed) < $1.point.squaredDegrees(to: pressed)
      })
    else { return }
    selected = near.region
    keepPlace()
  }

  private mutating func stepFigure(_ step: Int, _ context: ScreenContext) {
    guard let figure, let index = context.index else { return }
    self.figure = MapReading.next(after: figure, step, context.network, index)
    rebuild(context)
  }

  private mutating func stepSubsector(_ step: Int, _ context: ScreenContext) {
    guard let figure, figure.hasSubsectors else { return }
    let total: [Subsector?] = figure.hasTotal ? [nil] : []
    let choices = total + Subsector.allCases
    let place = choices.firstIndex(of: subsector) ?? -step
    subsector = choices[(place + step + choices.count) % choices.count]
    rebuild(context)
  }
}
