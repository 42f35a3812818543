import Model

/// The kinds of files, each with its JSON Schema (2020-12): the contract of the store.
public enum SchemaKind: String, CaseIterable, Sendable {
  /// `network.json`.
  case network
  /// A city's shared file.
  case city
  /// A city's private file.
  case cityPrivate = "city-private"
  /// `reference.json`.
  case reference
  /// The file of a conference edition.
  case event

  /// The schema, made from the tables of fields.
  public var schema: [UInt8] { SchemaWriter.bytes(of: FileSchema(self).node) }

  /// What the file is, for its readers.
  var title: String {
    switch self {
    case .network: "Jejaring: network.json, what the store is"
    case .city: "Jejaring: cities/CODE.json, all that a city owns and shares"
    case .cityPrivate: "Jejaring: private/CODE.json, persons and contacts without consent"
    case .reference: "Jejaring: reference.json, facts of the nation and its provinces"
    case .event: "Jejaring: events/ID.json, a conference edition"
    }
  }

  /// The form of the file.
  var form: FileForm {
    switch self {
    case .network: .network
    case .city, .cityPrivate: .city
    case .reference: .reference
    case .event: .edition
    }
  }
}
