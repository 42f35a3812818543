import Model

/// One screen, registered: what the program has to know of it.
public struct Screen: Sendable {
  /// Which screen.
  public let id: ScreenID
  /// The name on its tab.
  public let title: Bilingual
  /// Its commands.
  public let commands: [Command]
  /// What its help says below its commands; nil if nothing.
  public let note: Bilingual?
  /// Where its filter is kept; nil if it has none.
  public let filter: (WritableKeyPath<AppState, FilterInput> & Sendable)?
  /// Makes its lists anew.
  let rebuild: @Sendable (inout AppState, ScreenContext) -> Void
  /// Takes the actions that are a screen's.
  let take: @Sendable (inout AppState, ScreenAction, ScreenContext) -> ScreenOutcome
  /// Whether the pane beside its list stays behind the cursor.
  let isPaneBehind: @Sendable (AppState) -> Bool
  /// Lets that pane show what is under the cursor.
  let followCursor: @Sendable (inout AppState, ScreenContext) -> Void
  /// What it keeps for the next start.
  let kept: @Sendable (AppState) -> [String: String]
  /// Goes back to what was kept.
  let restore: @Sendable (inout AppState, [String: String]) -> Void

  /// A screen whose state stands at `path`.
  init<State: ScreenState>(
    _ id: ScreenID, _ title: Bilingual, _ commands: [Command],
    state path: WritableKeyPath<AppState, State> & Sendable,
    filter: (WritableKeyPath<AppState, FilterInput> & Sendable)? = nil, note: Bilingual? = nil
  ) {
    self.id = id
    self.title = title
    self.commands = commands
    self.filter = filter
    self.note = note
    rebuild = { $0[keyPath: path].rebuild($1) }
    take = { $0[keyPath: path].take($1, $2) }
    isPaneBehind = { $0[keyPath: path].isPaneBehind }
    followCursor = { $0[keyPath: path].followCursor($1) }
    kept = { $0[keyPath: path].kept }
    restore = { $0[keyPath: path].restore($1) }
  }

  /// The screen of an id.
  public static func of(_ id: ScreenID) -> Screen {
    all.first { $0.id == id } ?? overview
  }
}
