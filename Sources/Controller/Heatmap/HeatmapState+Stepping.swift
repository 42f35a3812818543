import Model

extension HeatmapState {
  /// Goes on to the next measure that has figures here, or back.
  mutating func stepMeasure(_ step: Int, _ context: ScreenContext) {
    guard context.index != nil else { return }
    year = nil
    let round = Self.round(basis)
    let place = round.firstIndex { $0 == stop(of: measure) } ?? -step
    for turn in 1...round.count {
      let next = round[((place + step * turn) % round.count + round.count) % round.count]
      guard let found = found(next, context) else { continue }
      measure = found
      break
    }
    rebuild(context)
  }

  /// Makes shares, quotients, growth and ranks from the next kind of figures that has some.
  mutating func stepBasis(_ context: ScreenContext) -> ScreenOutcome {
    let bases = MeasureBasis.allCases.filter { basis in
      Measure(measure.form, of: basis).map { hasFigures($0, context) } ?? false
    }
    guard measure.form != .amount, measure.form != .perHead,
      let place = bases.firstIndex(of: measure.basis), bases.count > 1
    else {
      return ScreenOutcome(
        notice: Notice(
          Bilingual(
            "Tidak ada angka lain untuk ukuran ini; m mengganti ukuran",
            "No other figures for this measure; m changes the measure")))
    }
    basis = bases[(place + 1) % bases.count]
    measure = Measure(measure.form, of: basis) ?? measure
    year = nil
    rebuild(context)
    return .nothing
  }

  /// Compares with the next area around.
  mutating func stepReference(_ context: ScreenContext) -> ScreenOutcome {
    let references = level.references
    guard measure.form.needsReference, let first = references.first else {
      return ScreenOutcome(
        notice: Notice(
          Bilingual(
            "Acuan dipakai oleh LQ; m mengganti ukuran",
            "The reference is used by LQ; m changes the measure")))
    }
    let place = references.firstIndex(of: reference)
    reference = place.map { references[($0 + 1) % references.count] } ?? first
    rebuild(context)
    return .nothing
  }

  /// Shows the next kind of areas.
  mutating func nextLevel(_ context: ScreenContext) -> ScreenOutcome {
    var outcome = ScreenOutcome.nothing
    let levels = AreaLevel.allCases
    let place = levels.firstIndex(of: level) ?? 0
    level = levels[(place + 1) % levels.count]
    year = nil
    if let first = level.references.first, !level.references.contains(reference) {
      reference = first
    }
    if !hasFigures(measure, context), let first = firstFound(context) {
      measure = first
      // The measure changes by itself: the one that was shown has no figures here.
      outcome.notice = Notice(
        Bilingual(
          "Ukuran kini: \(first.title.indonesian)", "The measure is now: \(first.title.english)"))
    }
    anchor = nil
    anchorPeriod = nil
    cursor = ListCursor()
    rebuild(context)
    return outcome
  }

  mutating func stepYear(_ step: Int, _ context: ScreenContext) {
    guard let last = years.indices.last else { return }
    let place = year.flatMap { years.firstIndex(of: $0) } ?? last + 1
    let next = place + step
    year = years.indices.contains(next) ? years[next] : next < 0 ? years[0] : nil
    rebuild(context)
  }

  /// Shows the parts of the area under the cursor below it, or puts them away again.
  mutating func toggleParts(_ context: ScreenContext) -> ScreenOutcome {
    guard level.canOpen, let area = selectedRow?.area else {
      return ScreenOutcome(
        notice: Notice(
          Bilingual(
            "Kelompok dan provinsi dapat dibuka; p mengganti wilayah",
            "Groups and provinces can be opened; p changes the areas")))
    }
    if opened.remove(area) == nil {
      if rows.indices.contains(cursor.index), rows[cursor.index].isOpened == false {
        guard !AreaLevel.parts(of: area, context).isEmpty else {
          return ScreenOutcome(
            notice: Notice(
              Bilingual("Belum ada kab/kota terdata di sini", "No cities with data here yet")))
        }
        opened.insert(area)
      } else if let outer = rowAbove() {
        opened.remove(outer)
        anchor = outer
      }
    }
    rebuild(context)
    return .nothing
  }

  /// The area within which the row under the cursor is shown.
  private func rowAbove() -> Area? {
    guard rows.indices.contains(cursor.index) else { return nil }
    let depth = rows[cursor.index].depth
    let above = rows[..<cursor.index].last { $0.depth < depth }
    return above.map { table.rows[$0.place].area }
  }

  /// The stops of `m`: every figure, and what is made from the basis.
  private static func round(_ basis: MeasureBasis) -> [(form: MeasureForm, basis: MeasureBasis?)] {
    MeasureForm.allCases.flatMap { form -> [(form: MeasureForm, basis: MeasureBasis?)] in
      guard form == .amount else { return [(form, nil)] }
      return MeasureBasis.allCases.filter { Measure(form, of: $0) != nil }.map { (form, $0) }
    }
  }

  private func stop(of measure: Measure) -> (form: MeasureForm, basis: MeasureBasis?) {
    (measure.form, measure.form == .amount ? measure.basis : nil)
  }

  /// The measure of a stop: of the basis where that has figures, else of the first that has.
  private mutating func found(
    _ stop: (form: MeasureForm, basis: MeasureBasis?), _ context: ScreenContext
  ) -> Measure? {
    let bases = stop.basis.map { [$0] } ?? [basis] + MeasureBasis.allCases.filter { $0 != basis }
    for basis in bases {
      guard let measure = Measure(stop.form, of: basis), hasFigures(measure, context) else {
        continue
      }
      return measure
    }
    return nil
  }

  /// The first measure of the round that has figures.
  private mutating func firstFound(_ context: ScreenContext) -> Measure? {
    for stop in Self.round(basis) {
      if let measure = found(stop, context) { return measure }
    }
    return nil
  }

  private mutating func hasFigures(_ measure: Measure, _ context: ScreenContext) -> Bool {
    memo.table(key(measure), context).hasNumbers
  }
}
