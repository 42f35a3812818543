import Model

/// What a finding is about; each is one check, but for the first three.
public enum CheckName: String, CaseIterable, Sendable {
  /// The file cannot be read.
  case file
  /// The JSON itself.
  case syntax
  /// A value that its field does not take.
  case form
  /// A subsector that is none of the sixteen.
  case subsector
  /// A code that is none of Kemendagri's.
  case code
  /// A year or date that is still to come.
  case year
  /// A figure without a source.
  case source
  /// A community that stands there twice.
  case duplicate
  /// An id that leads nowhere.
  case link
  /// A figure that its own enterer verified.
  case verifier
  /// Personal data in a shared file.
  case privacy

  /// The checks of what records say, in the order in which they look at each.
  static var ofRecords: [any RecordCheck.Type] {
    [
      SubsectorCheck.self, CodeCheck.self, YearCheck.self, SourceCheck.self,
      DuplicateCheck.self, LinkCheck.self, VerifierCheck.self, PrivacyCheck.self,
    ]
  }
}
