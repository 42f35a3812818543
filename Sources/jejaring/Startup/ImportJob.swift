import Controller
import Glibc
import Store
import Synchronization

/// A piece of an import on a thread of its own, which tells how far it is and can be stopped.
final class ImportJob: Sendable {
  private final class Shown: Sendable {
    let progress = Mutex<ImportProgress?>(nil)
  }

  /// How long one look at it waits, in milliseconds.
  private static let patience: Int32 = 100

  /// Its number.
  let number: Int
  /// What is told while it is under way, and stops it.
  let watch: ImportWatch
  private let shown: Shown
  private let report = Mutex<ImportReport?>(nil)
  private let companion = Mutex<Companion?>(nil)
  /// Closed at its writing end when the work is done.
  private let reading: Int32
  private let writing: Int32

  private init(_ number: Int) {
    self.number = number
    let shown = Shown()
    self.shown = shown
    watch = ImportWatch { progress in shown.progress.withLock { $0 = progress } }
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit { if reading >= 0 { close(reading) } }

  /// Starts on the work; without a thread it is done at once.
  static func begin(
    _ number: Int, _ work: @escaping @Sendable (ImportWatch) -> ImportReport
  ) -> ImportJob {
    let job = ImportJob(number)
    let body: @Sendable () -> Void = {
      let report = work(job.watch)
      job.report.withLock { $0 = report }
      if job.writing >= 0 { close(job.writing) }
    }
    let companion = job.reading >= 0 ? Companion(body) : nil
    if companion == nil { body() }
    job.companion.withLock { $0 = companion }
    return job
  }

  /// Whether its work is done.
  var isDone: Bool { report.withLock { $0 != nil } }

  /// What came of it, or how far it is after a moment.
  func look() -> ImportReport {
    var wait = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    if !isDone { poll(&wait, 1, Self.patience) }
    guard let report = report.withLock({ $0 }) else {
      return .progress(shown.progress.withLock { $0 })
    }
    finish()
    return report
  }

  /// Waits until its work is done.
  func finish() {
    let companion = companion.withLock { companion in
      defer { companion = nil }
      return companion
    }
    companion?.join()
  }
}
