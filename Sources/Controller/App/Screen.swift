import Model

/// One screen, registered: what the program has to know of it.
public struct Screen: Sendable {
  /// Which screen.
  public let id: ScreenID
  /// The name on its tab.
  public let title: Bilingual
  /// Its commands.
  public let commands: [Command]
  /// Where its filter is kept; nil if it has none.
  public let filter: (WritableKeyPath<AppState, FilterInput> & Sendable)?
  /// Makes its lists anew, after the network, the size or the filter changed.
  public let rebuild: @Sendable (inout AppState) -> Void
  /// Takes the actions that every screen answers in its own way.
  public let take: @Sendable (inout AppState, Action) -> [Effect]

  /// Every screen, in the order of the tabs.
  public static let all: [Screen] = [.overview, .cities, .heatmap, .communities]

  /// The screen of an id.
  public static func of(_ id: ScreenID) -> Screen {
    all.first { $0.id == id } ?? .overview
  }
}
