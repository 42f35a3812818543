import Model

/// What kind of file it is: which record is its own, and in which order its lists stand.
enum FileForm: Sendable {
  case network
  case reference
  case city
  case edition

  /// The form of a file of the store.
  init(_ file: StoreFile) {
    switch file {
    case .network: self = .network
    case .reference: self = .reference
    case .city, .privateCity: self = .city
    case .event: self = .edition
    }
  }

  /// The key of the record that the file itself is about.
  var ownKey: String? {
    switch self {
    case .network, .reference: nil
    case .city: "city"
    case .edition: "edition"
    }
  }

  /// The keys of the file in the order in which they are written.
  var keys: [String] {
    switch self {
    case .network: ["format", "name", "language", "taxonomy", "code_system", "sample", "threshold"]
    case .reference: ["format"] + FileSections.reference.map(\.key)
    case .city: ["format", "city"] + FileSections.city.map(\.key)
    case .edition: ["format", "edition"] + FileSections.edition.map(\.key)
    }
  }

  /// The kind of the records of a list; nil of a list that this version does not know.
  func kind(ofList key: String) -> RecordKind? {
    switch (self, key) {
    case (.city, "city"): .city
    case (.edition, "edition"): .edition
    default: RecordKind(rawValue: key)
    }
  }
}
