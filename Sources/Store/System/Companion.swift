import Glibc
import Synchronization

/// A second thread that does a piece of work beside the first.
public struct Companion: Sendable {
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Starts on the work; nil if the system has no thread left.
  public init?(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      return nil
    }
    self.thread = thread
  }

  /// Does two pieces of work at once; one after the other if not `apart`, or without a thread.
  public static func both<Result: Sendable>(
    _ first: @escaping @Sendable () -> Result, _ second: @escaping @Sendable () -> Result,
    apart: Bool = true
  ) -> (Result, Result) {
    let tray = Tray<Result>()
    let companion = apart ? Companion { tray.result.withLock { $0 = second() } } : nil
    let result = first()
    companion?.join()
    return (result, tray.result.withLock { $0 } ?? second())
  }

  private final class Tray<Result: Sendable>: Sendable {
    let result = Mutex<Result?>(nil)
  }

  /// Waits until the work is done.
  public func join() { pthread_join(thread, nil) }
}
