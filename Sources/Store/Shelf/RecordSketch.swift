/// What a record is found by, as places in the text of its file.
struct RecordSketch {
  var id: JSONNode?
  var name: JSONNode?
  var district: JSONNode?
  var time: JSONNode?
  /// The nodes of the lists' elements.
  var products: Range<Int> = 0..<0
  var tags: Range<Int> = 0..<0
  var subsectors: UInt16 = 0
  /// The place of the first subsector among all; 255 without any.
  var firstSubsector = UInt8.max
  /// The place of the status among all, from 1; 0 if it is not said.
  var status: UInt8 = 0
  /// The place of the kind of organisation among all; -1 if it is not said.
  var kind = -1
  var isDeleted = false
}
