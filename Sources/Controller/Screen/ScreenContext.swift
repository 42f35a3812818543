import Model

/// What a screen is shown of the program: the network, what was worked out from it, and its space.
struct ScreenContext {
  /// The network; empty until it is read.
  let network: Network
  /// What was worked out from it; nil until it is read.
  let index: NetworkIndex?
  /// The screen that is open.
  let screen: ScreenID
  /// The columns between the margins.
  let columns: Int
  /// The rows between the tab line and the status line.
  let rows: Int
  /// Whether a pane beside a list stays behind the cursor until the keys pause.
  let panesFollowLater: Bool
  /// Up to how many records the browser searches at once, not beside the loop.
  let searchedAtOnce: Int
}
