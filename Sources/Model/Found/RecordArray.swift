/// Records that are made already, as a shelf.
final class RecordArray<Kind: Findable>: RecordShelf {
  let records: [Kind]
  let columns: RecordColumns

  init(_ records: [Kind]) {
    self.records = records
    var builder = RecordColumnsBuilder(room: records.count)
    for (place, record) in records.enumerated() { builder.add(record, place: place) }
    columns = builder.finish()
  }

  var count: Int { records.count }

  func record(_ place: Int) -> Kind { records[place] }

  func id(_ place: Int) -> String { records[place].stamp.id }

  func name(_ place: Int) -> String? { records[place].name }

  func place(ofID id: String) -> Int? { records.firstIndex { $0.stamp.id == id } }

  func texts(_ place: Int, hold words: [[UInt8]]) -> Bool {
    RecordTexts.hold(words, in: records[place])
  }
}
