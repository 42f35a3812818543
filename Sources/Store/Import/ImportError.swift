import Model

/// Why an import came to no end.
public enum ImportError: Error, Sendable {
  /// A person stopped it; nothing was written.
  case stopped
  /// The store would not have it.
  case store(StoreFault)
  /// The file is no table that can be read, with the mend.
  case table(Bilingual)

  /// What happened, and the mend.
  public var message: Bilingual {
    switch self {
    case .stopped: Bilingual("dihentikan; tidak ada yang ditulis", "stopped; nothing was written")
    case .store(let fault): fault.message
    case .table(let text): text
    }
  }
}
