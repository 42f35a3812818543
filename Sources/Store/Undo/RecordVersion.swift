/// One version of a record: who made it, when, and which fields became what.
public struct RecordVersion: Equatable, Sendable {
  /// The change that made it.
  public let change: LoggedChange
  /// The record before; nil if it was not there.
  public let before: RecordForm?
  /// The record after; nil if it was taken out of the file.
  public let after: RecordForm?

  /// The keys of the fields that the change made different; a figure's starts with `figures/`.
  public var changedKeys: [String] {
    let nothing = RecordForm(id: "")
    return (before ?? nothing).keys(unlike: after ?? nothing)
  }
}
