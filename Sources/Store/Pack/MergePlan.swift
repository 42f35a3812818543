import Model

/// What merging another member's files makes of a store, worked out before anything is written.
public struct MergePlan: Equatable, Sendable {
  /// What becomes of one owner's records.
  public struct Part: Equatable, Sendable {
    /// Whose they are.
    public let owner: RecordOwner
    /// What is done to which records.
    public internal(set) var touches: [RecordTouch] = []
    /// The fields that both sides changed; both values are kept until somebody chooses.
    public internal(set) var conflicts: [Conflict] = []

    /// How many records are touched in a way.
    public func count(_ deed: RecordTouch.Deed) -> Int { touches.count { $0.deed == deed } }
  }

  /// A field of a record that both sides changed.
  public struct Conflict: Equatable, Sendable {
    /// The record.
    public let id: String
    /// The field.
    public let title: Bilingual
    /// What it is here, and there; nil where it is not given.
    public let sides: [[UInt8]?]
  }

  /// The owners of whom something changes.
  public internal(set) var parts: [Part] = []
  /// The files that are left out, and why.
  public internal(set) var problems: [StoreProblem] = []
  /// Whether both sides are known to have had something in common.
  public internal(set) var hasBase = false
  /// The files that are new.
  var staged: [StagedFile] = []

  /// Whether nothing changes.
  public var isEmpty: Bool { staged.isEmpty }

  /// Two plans are the same if they make the same of the same files.
  public static func == (left: MergePlan, right: MergePlan) -> Bool {
    left.staged.map(\.target) == right.staged.map(\.target) && left.parts == right.parts
  }
}
