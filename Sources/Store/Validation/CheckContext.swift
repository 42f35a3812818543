import Model

/// What the checks of a file know besides the file.
struct CheckContext: Sendable {
  /// The date that is taken for today, such as `2026-11-25`.
  let today: String
  /// The folder of the store that the file belongs to; nil of a file that stands alone.
  let folder: StoreFolder?
  /// Sources that any file may name: those of `reference.json` and the editions.
  let commonSources: SourceList?

  /// The year of today.
  var year: Int { Int(today.prefix(4)) ?? 9999 }
}
