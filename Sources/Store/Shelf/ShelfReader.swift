import Model

/// Reads a list of records into a shelf: each is checked, and none is made that is in order.
struct ShelfReader<Kind: Findable>: Sendable {
  private let reader = RecordReader<Kind>()
  private let plan = RecordPlan(Kind.self)
  private let business = OrganisationKind.allCases.firstIndex(of: .business) ?? -2

  /// The records of a list; what cannot be taken in is noted and kept, as by `RecordReader`.
  ///
  /// Without `columns` nothing can be found among them.
  func read(
    _ list: JSONValue, columns: Bool = true, _ reading: inout FileReading
  ) -> StoredShelf<Kind> {
    let document = list.document
    var shelf = ShelfBuilder(room: list.count, hasColumns: columns)
    RecordSketcher.over(document, plan) { sketcher in
      let elements = sketcher.elements(of: list.index)
      var index = elements.lowerBound
      while index < elements.upperBound {
        if plan.isWhole, let sketch = sketcher.sketch(index) {
          add(sketch, sketcher, sketcher.range(index), &shelf)
        } else {
          let value = JSONValue(document: document, index: index)
          if let record = reader.read(value, &reading) {
            shelf.add(record, value.range)
          } else {
            reading.kept.append(
              UnknownMember(key: Kind.kind.rawValue, value, isElement: true))
          }
        }
        index = sketcher.after(index)
      }
    }
    if !shelf.isSorted { reading.noteDuplicates(in: list) }
    return shelf.finish(document.bytes, reader)
  }

  private func add(
    _ sketch: RecordSketch, _ sketcher: RecordSketcher, _ range: Range<Int>,
    _ shelf: inout ShelfBuilder
  ) {
    guard let id = sketch.id else { return }
    let place = shelf.count
    shelf.addRange(range, id: sketcher.body(id))
    guard shelf.hasColumns else { return }
    if let time = sketch.time { shelf.columns.noteTime(sketcher.body(time), place: place) }
    guard !sketch.isDeleted else { return }
    for index in sketch.products { shelf.columns.addProduct(sketcher.body(index)) }
    shelf.columns.endProducts()
    for index in sketch.tags { shelf.columns.addTag(sketcher.body(index)) }
    shelf.columns.addName(sketcher.body(sketch.name ?? id))
    let district = sketch.district.map { shelf.columns.district(sketcher.body($0)) } ?? -1
    shelf.columns.endRow(
      place: place, subsectors: sketch.subsectors, first: sketch.firstSubsector,
      status: sketch.status, district: district, isBusiness: sketch.kind == business)
  }
}
