/// What a list of records says of each without making it.
public protocol RecordNames: AnyObject, Sendable {
  /// The id of the record at a place.
  func id(_ place: Int) -> String
  /// The name of the record at a place.
  func name(_ place: Int) -> String?
  /// The place of the record of an id; nil if there is none.
  func place(ofID id: String) -> Int?
  /// Whether each word stands in a text of the record at a place; words are folded.
  func texts(_ place: Int, hold words: [[UInt8]]) -> Bool
}
