import Model

/// What an import does to one region's files.
struct CityDraft: Sendable {
  /// A record that is there and changes.
  struct Changed: Sendable {
    let id: String
    let shared: [UInt8]?
    let personal: [UInt8]?
    /// The fields that change, for the person.
    let fields: [FieldConflict]
  }

  /// A record that is new, by its part of the table and its place there.
  struct Added: Sendable {
    let part: Int
    let entry: Int
  }

  /// The region, by its place in the registry.
  let region: Int
  /// Records that are new.
  var added: [Added] = []
  /// Records that change.
  var changed: [Changed] = []
  /// Records of which all is there already.
  var unchanged = 0
  /// The first of them.
  var firstUnchanged: [Added] = []
  /// Rows that say the same as another.
  var repeated = 0
  /// Rows that cannot be taken in beside what is there.
  var refused: [RefusedRow] = []
  /// Records that were deleted and come back.
  var revived = 0
  /// What stood in the files when they were compared.
  var hashes: [StoreFile: ContentHash?] = [:]

  /// Counts a record of which all is there already.
  mutating func leave(_ place: Added) {
    unchanged += 1
    if firstUnchanged.count < ImportDraft.firstLines { firstUnchanged.append(place) }
  }

  /// Whether anything is to be written.
  var isEmpty: Bool { added.isEmpty && changed.isEmpty }
}
