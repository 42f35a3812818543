/// What every screen does with its own state; of the program it sees a context alone.
protocol ScreenState: SendableMetatype {
  /// Takes an action.
  mutating func take(_ action: ScreenAction, _ context: ScreenContext) -> ScreenOutcome
  /// Makes the lists anew, after the network, the size or the filter changed.
  mutating func rebuild(_ context: ScreenContext)
  /// What is kept for the next start, by name.
  var kept: [String: String] { get }
  /// Goes back to what was kept; the lists are made when the network is read.
  mutating func restore(_ kept: [String: String])
}
