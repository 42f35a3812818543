import Model

/// One of the files that a store consists of; no other path is ever opened for a change.
public enum StoreFile: Hashable, Sendable {
  /// What the store is.
  case network
  /// Facts of the nation and its provinces.
  case reference
  /// All that a city owns and shares.
  case city(RegionCode)
  /// A city's persons and contacts without consent.
  case privateCity(RegionCode)
  /// A conference edition and its recommendations; the id has letters, digits, `-` and `_` only.
  case event(String)

  /// The file of a path in the store such as `cities/35.73.json`; nil for any other path.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("network.json", 1): self = .network
    case ("reference.json", 1): self = .reference
    case ("cities", 2), ("private", 2):
      guard let code = StoreFolder.code(ofFile: String(parts[1])) else { return nil }
      self = parts[0] == "cities" ? .city(code) : .privateCity(code)
    case ("events", 2):
      guard parts[1].hasSuffix(".json") else { return nil }
      let id = String(parts[1].dropLast(5))
      guard Self.isPlain(id) else { return nil }
      self = .event(id)
    default: return nil
    }
    guard self.path == path else { return nil }
  }

  /// The folder in the store; nil for the store's own.
  public var folder: String? {
    switch self {
    case .network, .reference: nil
    case .city: "cities"
    case .privateCity: "private"
    case .event: "events"
    }
  }

  /// The name in its folder.
  public var name: String {
    switch self {
    case .network: "network.json"
    case .reference: "reference.json"
    case .city(let code), .privateCity(let code): "\(code).json"
    case .event(let id): "\(id).json"
    }
  }

  /// The path in the store.
  public var path: String { folder.map { $0 + "/" + name } ?? name }

  /// Whether an id can be the name of a file.
  static func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
            || scalar == "_")
      }
  }

  /// The name of the temporary file of a change, beside the file itself.
  func temporaryName(_ change: Int) -> String { "\(name).tmp\(change)" }

  /// The name under which a change keeps the version before it, or the one that it made.
  func keptName(_ side: KeptSide) -> String {
    (folder.map { $0 + "+" } ?? "") + name + (side == .old ? ".old" : ".new")
  }
}
