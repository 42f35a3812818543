import CTerminal
import Glibc

/// Tells a service manager from the main loop that the program is alive (sd_notify).
struct ServiceWatchdog {
  /// When the next sign of life is due, in milliseconds; nil where none is.
  private(set) var deadline: Int?
  private let interval: Int?

  /// The watchdog that the environment asks for; nil where nobody listens.
  init?() {
    guard getenv("NOTIFY_SOCKET") != nil else { return nil }
    let limit = getenv("WATCHDOG_USEC").flatMap { Int(String(cString: $0)) } ?? 0
    // Half of the time that is allowed, as systemd advises; without a limit once is enough.
    interval = limit > 0 ? max(1, limit / 2000) : nil
    deadline = 0
  }

  /// Gives a sign of life where one is due.
  mutating func feed(at now: Int) {
    guard let due = deadline, now >= due else { return }
    _ = terminal_notify(due == 0 ? "READY=1\nWATCHDOG=1" : "WATCHDOG=1")
    deadline = interval.map { now + $0 }
  }
}
