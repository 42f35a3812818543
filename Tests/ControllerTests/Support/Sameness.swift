import Controller
import Testing

/// Whether two states are the same but for the commands that led there.
///
/// A value of its own, because a state that does not match would be printed whole.
struct Sameness: CustomTestStringConvertible {
  let holds: Bool

  init(_ left: AppState, _ right: AppState) {
    var left = left
    left.recentCommands = right.recentCommands
    holds = left == right
  }

  var testDescription: String { "the two states" }
}
