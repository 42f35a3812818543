/// When a store that was changed is read again: once its files have come to rest.
public struct ReloadState: Equatable, Sendable {
  /// How long nothing may change before it is read, in milliseconds.
  static let rest = 150

  /// Whether something has changed that was not read yet.
  var isWanted = false
  /// When it is read; nil until the time is known.
  var at: Int?
}
