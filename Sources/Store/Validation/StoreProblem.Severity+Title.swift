import Model

extension StoreProblem.Severity {
  /// What a person reads before the message.
  public var title: Bilingual {
    switch self {
    case .error: Bilingual("kesalahan", "error")
    case .warning: Bilingual("peringatan", "warning")
    }
  }

  /// As programs read it.
  var code: String { title.english }
}
