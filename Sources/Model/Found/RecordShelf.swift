/// Records of one list, of which each is made when it is asked for.
public protocol RecordShelf<Kind>: RecordNames {
  /// What its records are.
  associatedtype Kind: Findable

  /// How many there are, deleted ones among them.
  var count: Int { get }
  /// By what the records are found.
  var columns: RecordColumns { get }

  /// The record at a place, 0 up to `count` - 1.
  func record(_ place: Int) -> Kind

  /// Whether a folded word, such as an id, may stand anywhere in the record at a place; false only
  /// if it does not.
  func mayHold(_ word: [UInt8], _ place: Int) -> Bool
}

extension RecordShelf {
  /// Any word may, where only the record itself can tell.
  public func mayHold(_ word: [UInt8], _ place: Int) -> Bool { true }
}
