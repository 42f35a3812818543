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
}
