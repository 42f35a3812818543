/// When what is typed is kept as a draft: once no key has come for a second.
struct DraftClock: Equatable, Sendable {
  /// How long no key comes before it is kept, in milliseconds.
  static let rest = 1000

  /// Whether something was typed that is not kept.
  private(set) var isWanted = false
  /// When it is kept; nil until the time is known.
  private var at: Int?

  /// A key changed something.
  mutating func touch() {
    isWanted = true
    at = nil
  }

  /// What was typed is kept, or need not be.
  mutating func stop() { self = DraftClock() }

  /// When the clock wants to be told the time; nil if never.
  var deadline: Int? { isWanted ? at ?? 0 : nil }

  /// Whether it is time.
  mutating func isDue(at now: Int) -> Bool {
    guard isWanted else { return false }
    let due = at ?? now + Self.rest
    at = due
    return now >= due
  }
}
