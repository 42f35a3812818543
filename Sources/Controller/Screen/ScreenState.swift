/// What every screen does with its own state; of the program it sees a context alone.
protocol ScreenState: SendableMetatype {
  /// Takes an action.
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome
  /// Makes the lists anew, after the network, the size or the filter changed.
  mutating func rebuild(_ context: ScreenContext)
  /// Whether the pane beside the list shows something else than what is under the cursor.
  var isPaneBehind: Bool { get }
  /// Lets the pane beside the list show what is under the cursor.
  mutating func followCursor(_ context: ScreenContext)
  /// What is kept for the next start, by name.
  var kept: [String: String] { get }
  /// Goes back to what was kept; the lists are made when the network is read.
  mutating func restore(_ kept: [String: String])
}

extension ScreenState {
  var isPaneBehind: Bool { false }
  mutating func followCursor(_ context: ScreenContext) {}
}
