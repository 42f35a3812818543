extension AreaMeasure {
  /// The 16 cells of what the measure is made from.
  func basis(of area: Area) -> [MeasuredValue] {
    switch measure.basis {
    case .communities, .designations: return recordCounts(in: area)
    case .chain: return chain(of: area)
    case .coverage: return coverage(of: area)
    default:
      guard let kind = measure.figureKind else { return blank }
      return cells(kind, of: area, sumsCoached: false)
    }
  }

  /// The same, of an area that others are compared with: there the composition is asked for.
  func composition(of area: Area) -> [MeasuredValue] {
    guard let kind = measure.figureKind else { return blank }
    return cells(kind, of: area, sumsCoached: true)
  }

  /// The sum over the regions that have figures of the kind at all.
  func sumOfNetwork() -> [MeasuredValue] {
    guard let kind = measure.figureKind else { return blank }
    let known = network.holdings.indices.filter { place in
      Subsector.allCases.contains { subsector in
        figures.figures(kind, region: place, subsector).contains { $0.value.number != nil }
      }
    }
    return sum(kind, over: known.map { .region(network.holdings[$0].code) })
  }

  private func cells(_ kind: FigureKind, of area: Area, sumsCoached: Bool) -> [MeasuredValue] {
    if area.isRegion { return own(kind, area) }
    let published = own(kind, area)
    guard published.allSatisfy({ $0.value == .unknown }) else { return published }
    if kind == .coachedBusinesses, !sumsCoached { return blank }
    return sum(kind, over: parts(of: area, kind: kind))
  }

  /// What is known of the area itself: of each subsector the figure that counts.
  private func own(_ kind: FigureKind, _ area: Area) -> [MeasuredValue] {
    guard case .region(let code) = area else {
      return Subsector.allCases.map {
        FigureIndex.value(figures.figures(kind, of: area, $0), in: year)
      }
    }
    guard let place = Registry.standard.index(of: code) else { return blank }
    return Subsector.allCases.map {
      FigureIndex.value(figures.figures(kind, region: place, $0), in: year)
    }
  }

  /// The areas that an area is added up from: groups where they are published, else regions.
  func parts(of area: Area, kind: FigureKind) -> [Area] {
    if area == .nation {
      let groups = network.reference.groups.map { Area.group($0.stamp.id) }
      let counted = figures.publishedAreas(kind)
      if !groups.isEmpty, groups.allSatisfy(counted.contains) { return groups }
    }
    return network.regions(in: area).map { Area.region($0) }
  }

  /// The sum of each subsector over areas, or for steps of a scale the mean.
  private func sum(_ kind: FigureKind, over areas: [Area]) -> [MeasuredValue] {
    let rows = areas.map { own(kind, $0) }
    return Subsector.allCases.map { subsector in
      let known = rows.compactMap { row -> MeasuredValue? in
        row[subsector.index].value.number == nil ? nil : row[subsector.index]
      }
      let availability = Availability(known: known.count, of: areas.count)
      guard availability.suffices(threshold), !known.isEmpty else { return .unknown }
      let sum = known.reduce(0) { $0 + ($1.value.number ?? 0) }
      var cell = MeasuredValue(FigureValue(kind.isGraded ? sum / Double(known.count) : sum))
      cell.year = known.compactMap(\.year).min()
      cell.standing = known.compactMap(\.standing).max()
      cell.source = known.first?.source
      cell.isIndicative = known.contains { $0.isIndicative }
      cell.availability = availability
      return cell
    }
  }

  /// The mean strength of the links of each subsector's chain, where enough of the five are known.
  private func chain(of area: Area) -> [MeasuredValue] {
    let links = FigureKind.chain.map { cells($0, of: area, sumsCoached: false) }
    return Subsector.allCases.map { subsector in
      let cells = links.map { $0[subsector.index] }
      let known = cells.filter { $0.value.number != nil }
      guard Availability(known: known.count, of: cells.count).suffices(threshold) else {
        return cells.allSatisfy { $0.value == .notApplicable }
          ? MeasuredValue(.notApplicable) : .unknown
      }
      let sum = known.reduce(0) { $0 + ($1.value.number ?? 0) }
      var cell = MeasuredValue(FigureValue(sum / Double(known.count)))
      cell.year = known.compactMap(\.year).min()
      cell.standing = known.compactMap(\.standing).max()
      cell.source = known.first?.source
      cell.availability = known.first?.availability
      return cell
    }
  }

  /// Which share of the kinds of figures is known, over the regions of an area.
  private func coverage(of area: Area) -> [MeasuredValue] {
    let regions = area.isRegion ? [area] : network.regions(in: area).map { Area.region($0) }
    guard !regions.isEmpty else { return blank }
    var known = Array(repeating: 0, count: Subsector.count)
    for region in regions {
      for kind in MeasureBasis.covered {
        for (place, cell) in own(kind, region).enumerated() where cell.value != .unknown {
          known[place] += 1
        }
      }
    }
    let all = regions.count * MeasureBasis.covered.count
    return known.map { count in
      var cell = MeasuredValue(FigureValue(Double(count) / Double(all)))
      cell.scope = Availability(known: count, of: all)
      return cell
    }
  }

  /// Communities or designations on record; where a region keeps none at all, nothing is known.
  private func recordCounts(in area: Area) -> [MeasuredValue] {
    let regions = network.regions(in: area)
    var counts = Array(repeating: 0, count: Subsector.count)
    var isRecorded = false
    for code in regions {
      guard let place = Registry.standard.index(of: code), network.holdings.indices.contains(place),
        network.holdings[place].isStored
      else { continue }
      if measure.basis == .communities {
        let communities = network.holdings[place].communities
        isRecorded = isRecorded || communities.current > 0
        for (index, count) in communities.subsectorCounts.enumerated() { counts[index] += count }
      } else {
        for designation in network.holdings[place].designations
        where !designation.stamp.isDeleted {
          isRecorded = true
          if let subsector = designation.subsector { counts[subsector.index] += 1 }
        }
      }
    }
    guard isRecorded else { return blank }
    return counts.map { MeasuredValue(FigureValue(Double($0))) }
  }
}
