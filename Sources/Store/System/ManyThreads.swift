import Synchronization

/// Work on the elements of a list, on several threads.
enum ManyThreads {
  /// The results in the order of the elements; fewer threads do it where the system has no more.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], on threads: Int, _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let desk = Mutex(Desk<Result>(results: Array(repeating: nil, count: elements.count)))
    let run: @Sendable () -> Void = {
      while let place = desk.withLock({ $0.take() }) {
        let result = work(elements[place])
        desk.withLock { $0.results[place] = result }
      }
    }
    let others = min(threads, elements.count) - 1
    let companions = others > 0 ? (0..<others).compactMap { _ in Companion(run) } : []
    run()
    for companion in companions { companion.join() }
    return desk.withLock { $0.results.compactMap(\.self) }
  }

  private struct Desk<Result: Sendable>: Sendable {
    var next = 0
    var results: [Result?]

    mutating func take() -> Int? {
      guard next < results.count else { return nil }
      defer { next += 1 }
      return next
    }
  }
}
