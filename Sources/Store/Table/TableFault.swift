import Model

/// Why a file gives no table, with the mend.
public struct TableFault: Error, Equatable, Sendable {
  /// What is wrong, and what to do.
  public let message: Bilingual

  init(_ indonesian: String, _ english: String) {
    message = Bilingual(indonesian, english)
  }

  init(_ message: Bilingual) {
    self.message = message
  }
}
