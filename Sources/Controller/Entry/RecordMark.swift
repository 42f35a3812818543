import Model

/// A record that is marked, to be changed together with others.
struct RecordMark: Equatable, Sendable {
  let kind: RecordKind
  let id: String
  let region: RegionCode
}
