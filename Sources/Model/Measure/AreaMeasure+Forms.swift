extension AreaMeasure {
  func shares(_ basis: [MeasuredValue]) -> [MeasuredValue] {
    let shares = Composition.shares(basis.map(\.value.number))
    let scope = Availability(known: shares.count { $0 != nil }, of: Subsector.count)
    return zip(basis, shares).map { cell, share in
      var cell = cell.mapNumber { _ in share }
      if share != nil { cell.scope = scope }
      return cell
    }
  }

  func quotients(_ basis: [MeasuredValue], _ reference: [Double?]) -> [MeasuredValue] {
    let counts = basis.map(\.value.number)
    let scope = CommonCells(counts, reference).availability
    let quotients = LocationQuotient.row(
      counts, reference: reference, threshold: threshold)
    return zip(basis, quotients).map { cell, quotient in
      var new = cell.mapNumber { _ in
        measure.form == .symmetricQuotient ? quotient.map(LocationQuotient.symmetric) : quotient
      }
      guard quotient != nil else { return new }
      new.scope = scope
      new.isSmall =
        measure.basis.isCount
        && cell.value.number.map { $0 > 0 && $0 < LocationQuotient.smallNumber } ?? false
      return new
    }
  }

  /// The ranks of areas in each subsector.
  func ranked(_ rows: [(Area, [MeasuredValue])]) -> [MeasureRow] {
    var cells = rows.map(\.1)
    for subsector in Subsector.allCases {
      let ranks = PercentileRank.ranks(
        rows.map { $0.1[subsector.index].value.number }, threshold: threshold)
      let scope = Availability(
        known: ranks.count { $0 != nil }, of: rows.count)
      for (place, rank) in ranks.enumerated() {
        var cell = cells[place][subsector.index].mapNumber { _ in rank }
        if rank != nil { cell.scope = scope }
        cells[place][subsector.index] = cell
      }
    }
    return zip(rows, cells).map { MeasureRow(area: $0.0, cells: $1) }
  }

  /// What in the figures of `bases` looks as if it had not been counted.
  func marks(_ bases: [[MeasuredValue]], rows: ArraySlice<MeasureRow>) -> Set<DataMark> {
    guard measure.basis.isQuantity, bases.count > 1 else { return [] }
    var marks: Set<DataMark> = []
    let counts = bases.map { $0.map(\.value.number) }
    let totals = counts.map { $0.compactMap { $0 } }.filter { !$0.isEmpty }
      .map { $0.reduce(0, +) }
    // What an office coaches follows a quota by its nature, though its mapped sums differ a little.
    if measure.basis == .coachedBusinesses || DataMark.isQuotaLike(totals) {
      marks.insert(.quotaTotals)
    }
    let sums = Subsector.allCases.map { subsector -> Double? in
      let known = counts.compactMap { $0[subsector.index] }
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    if DataMark.isUniform(counts.map { LocationQuotient.row($0, reference: sums) }) {
      marks.insert(.uniformShares)
    }
    if rows.contains(where: { $0.cells.contains(where: \.isSmall) }) { marks.insert(.smallNumber) }
    return marks
  }

  /// Growth from the oldest to the newest figure of each cell, or to that of the year.
  func growth(of area: Area) -> [MeasuredValue] {
    guard let kind = measure.figureKind else { return blank }
    let own = Subsector.allCases.map { years(kind, area, $0) }
    guard own.allSatisfy(\.isEmpty), !area.isRegion else { return own.map { grown($0) } }
    let parts = parts(of: area, kind: kind)
    let all = parts.map { part in Subsector.allCases.map { years(kind, part, $0) } }
    return Subsector.allCases.map { subsector in grown(all.map { $0[subsector.index] }) }
  }

  private func grown(_ years: [MeasuredValue]) -> MeasuredValue {
    guard let last = years.last(where: { year == nil || $0.year == year }),
      let first = years.first, let from = first.year, let to = last.year, from < to,
      let (old, new) = first.value.number.flatMap({ old in last.value.number.map { (old, $0) } })
    else { return .unknown }
    var cell = last.mapNumber { _ in Growth.perYear(from: old, to: new, years: to - from) }
    guard cell.value.number != nil else { return .unknown }
    cell.since = from
    cell.isSmall = measure.basis.isCount && old < LocationQuotient.smallNumber
    return cell
  }

  /// Growth of a sum: of the parts that are known in both of its years.
  private func grown(_ parts: [[MeasuredValue]]) -> MeasuredValue {
    let known = parts.flatMap { $0 }.filter { $0.value.number != nil }.compactMap(\.year)
    guard let from = known.min(), let to = year ?? known.max(), from < to else { return .unknown }
    var sums = (0.0, 0.0)
    var count = 0
    var standing: Standing?
    for years in parts {
      guard let old = FigureIndex.value(years, in: from).value.number,
        case let last = FigureIndex.value(years, in: to), let new = last.value.number
      else { continue }
      sums = (sums.0 + old, sums.1 + new)
      count += 1
      standing = [standing, last.standing].compactMap { $0 }.max()
    }
    let availability = Availability(known: count, of: parts.count)
    guard availability.suffices(threshold),
      let growth = Growth.perYear(from: sums.0, to: sums.1, years: to - from)
    else { return .unknown }
    var cell = MeasuredValue(FigureValue(growth))
    (cell.year, cell.since, cell.standing, cell.availability) = (to, from, standing, availability)
    return cell
  }

  private func years(_ kind: FigureKind, _ area: Area, _ subsector: Subsector) -> [MeasuredValue] {
    guard case .region(let code) = area else {
      return figures.figures(kind, of: area, subsector)
    }
    return Registry.standard.index(of: code).map {
      figures.figures(kind, region: $0, subsector)
    } ?? []
  }
}
