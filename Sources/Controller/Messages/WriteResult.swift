import Store

/// What came of a request to write.
public enum WriteResult: Equatable, Sendable {
  /// The store took it, or found a conflict.
  case outcome(SaveOutcome)
  /// The store is as it was, but for the cases that the fault names.
  case fault(StoreFault)
}
