import Controller
import Synchronization

/// What came of the last writing, for whoever leaves before being told.
final class LastResult: Sendable {
  private let saved = Mutex(false)

  /// Keeps a result.
  func keep(_ result: WriteResult) {
    let isSaved =
      switch result {
      case .outcome(.saved), .outcome(.unchanged): true
      case .outcome(.conflict), .fault: false
      }
    saved.withLock { $0 = isSaved }
  }

  /// Whether all of it is in the store.
  var isSaved: Bool { saved.withLock { $0 } }
}
