/// The name of a command, as `keys.json` and the kiosk's allow-list write it.
public struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral {
  /// For example `heatmap.measure`.
  public let name: String

  /// The command of a name.
  public init(stringLiteral name: String) {
    self.name = name
  }
}
