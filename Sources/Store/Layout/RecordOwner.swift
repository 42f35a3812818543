import Model

/// Whose file a record stands in.
public enum RecordOwner: Hashable, Sendable {
  /// A city's.
  case city(RegionCode)
  /// The facts of the nation and its provinces.
  case reference
  /// A conference edition's, by its id.
  case edition(String)

  /// The shared file.
  var shared: StoreFile {
    switch self {
    case .city(let code): .city(code)
    case .reference: .reference
    case .edition(let id): .event(id)
    }
  }

  /// The file of what is not shared; only cities have one.
  var personal: StoreFile? {
    guard case .city(let code) = self else { return nil }
    return .privateCity(code)
  }

  /// The owner whose shared or private file this is.
  init?(_ file: StoreFile) {
    switch file {
    case .network: return nil
    case .reference: self = .reference
    case .city(let code), .privateCity(let code): self = .city(code)
    case .event(let id): self = .edition(id)
    }
  }
}
