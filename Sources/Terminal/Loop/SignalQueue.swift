import CTerminal
import Glibc

/// The signals that end, stop and resize the program, read one by one instead of interrupting it.
struct SignalQueue {
  /// What the loop waits on.
  let descriptor: Int32

  /// Blocks the signals, in this thread and in those that it starts; nil without a descriptor.
  init?() {
    descriptor = terminal_signal_descriptor()
    guard descriptor >= 0 else { return nil }
  }

  /// The next signal that has come, or nil.
  func next() -> Int32? {
    let signal = terminal_next_signal(descriptor)
    return signal > 0 ? signal : nil
  }

  /// Gives the signals their usual course again.
  func release() {
    close(descriptor)
    terminal_release_signals()
  }
}
