import CTerminal
import Controller
import Glibc
import Synchronization

/// The thread beside the loop on which effects are performed, one after another.
///
/// It is a plain thread that sleeps in `poll`: it wakes for work and for nothing else.
final class Worker: Sendable {
  private struct Desk {
    var waiting: [Effect] = []
    var current: Effect?
    var finished: [Action] = []
    var isClosed = false
  }

  /// Becomes readable when work is finished; what the loop waits on.
  let finished: Int32
  private let work: Int32
  private let desk = Mutex(Desk())
  private let perform: @Sendable (Effect) -> Action?

  /// Starts the thread; nil if the system has no descriptor or thread left.
  init?(perform: @escaping @Sendable (Effect) -> Action?) {
    self.perform = perform
    finished = terminal_event_descriptor()
    work = terminal_event_descriptor()
    guard finished >= 0, work >= 0, start() else { return nil }
  }

  /// Puts effects at the end of the queue.
  func submit(_ effects: [Effect]) {
    guard !effects.isEmpty else { return }
    desk.withLock { desk in
      // The store is read, and looked at, once for all that changed in it before.
      for once in [Effect.load, .checkStore] where effects.contains(once) {
        desk.waiting.removeAll { $0 == once }
      }
      desk.waiting += effects
    }
    terminal_event_raise(work)
  }

  /// The actions of effects that are finished, each once.
  func takeFinished() -> [Action] {
    terminal_event_clear(finished)
    return desk.withLock { desk in
      let actions = desk.finished
      desk.finished = []
      return actions
    }
  }

  /// Whether nothing waits, runs, or has yet to be taken.
  var isIdle: Bool {
    desk.withLock { $0.waiting.isEmpty && $0.current == nil && $0.finished.isEmpty }
  }

  /// Takes no more work, waits until what must be kept is written, and performs `last` itself.
  ///
  /// Reading that is still under way is abandoned: nobody will see it.
  func finish(_ last: [Effect]) {
    let left = desk.withLock { desk in
      let left = desk.waiting.filter { !$0.isForTheScreen }
      desk.waiting = []
      desk.isClosed = true
      return left
    }
    while let current = desk.withLock({ $0.current }), !current.isForTheScreen { awaitFinished() }
    for effect in left + last { _ = perform(effect) }
  }

  private func start() -> Bool {
    let box = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let error = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Worker>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard error == 0 else {
      box.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func run() {
    terminal_use_crash_stack()
    while true {
      while let effect = takeWork() {
        let action = perform(effect)
        desk.withLock { desk in
          desk.current = nil
          if let action { desk.finished.append(action) }
        }
        terminal_event_raise(finished)
      }
      var wait = pollfd(fd: work, events: Int16(POLLIN), revents: 0)
      poll(&wait, 1, -1)
      terminal_event_clear(work)
    }
  }

  private func takeWork() -> Effect? {
    desk.withLock { desk in
      guard !desk.isClosed, !desk.waiting.isEmpty else { return nil }
      let effect = desk.waiting.removeFirst()
      desk.current = effect
      return effect
    }
  }

  private func awaitFinished() {
    var wait = pollfd(fd: finished, events: Int16(POLLIN), revents: 0)
    poll(&wait, 1, -1)
    terminal_event_clear(finished)
  }
}
