import Glibc

/// Milliseconds since a moment, on a clock that nobody sets.
struct Stopwatch: Sendable {
  private let start = Self.now

  /// How many have passed.
  var milliseconds: Int { (Self.now - start) / 1_000_000 }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
