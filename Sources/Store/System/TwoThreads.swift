/// Work on the elements of a list, on two threads.
enum TwoThreads {
  /// The results in the order of the elements.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    ManyThreads.map(elements, on: 2, work)
  }
}
