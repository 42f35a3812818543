import Model
import Synchronization

/// The order of all records by name, worked out when it is asked for first.
final class BrowserOrder: Sendable {
  private let known = Mutex<[Int32]?>(nil)

  /// The numbers of all entries, ordered by their folded names and then by their numbers.
  func byName(_ runs: [BrowserRun]) -> [Int32] {
    if let known = known.withLock({ $0 }) { return known }
    let order = NameMerge(runs).merged()
    known.withLock { $0 = order }
    return order
  }
}
