import Model

/// The prompt for the PIN; nothing of what is typed is ever shown, not even its length.
public struct PinPrompt: Equatable, Sendable {
  /// How long it stays without a key, in milliseconds.
  static let patience = 20_000
  /// The wrong PINs that cost no time.
  static let freeFailures = 3
  /// What the third wrong PIN costs, in milliseconds; each further one costs twice as much.
  static let firstWait = 30_000
  /// The most that one costs.
  static let longestWait = 3_600_000

  /// What was typed.
  var typed = ""
  /// When the last key came.
  var since: Int
  /// What it says below.
  public internal(set) var said: Bilingual?

  /// How long no PIN is taken after so many wrong ones, in milliseconds.
  public static func wait(after failures: Int) -> Int {
    guard failures >= freeFailures else { return 0 }
    let doublings = min(10, failures - freeFailures)
    return min(longestWait, firstWait << doublings)
  }
}
