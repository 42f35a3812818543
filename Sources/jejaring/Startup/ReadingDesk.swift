import Controller
import Model
import Store
import Synchronization

/// Reads the store beside the loop: a large one in steps, of which the first is shown at once.
final class ReadingDesk: Sendable {
  private struct Desk {
    var reading: NetworkReading?
    /// Whether the store is to be read once more when this reading has come to its end.
    var isStale = false
    var steps = 0
    /// Whether a whole network was read before.
    var isShown = false
    /// The files as they were when reading began; nil where nobody compares them.
    var stamp: StoreStamp?
  }

  /// A store that is smaller is read in one step.
  private static let smallStore = 8_000_000
  /// How long the steps take, in milliseconds; the last one is repeated.
  private static let steps = [6, 40, 100, 200]

  private let store: ReadableStore
  private let year: Int
  private let desk = Mutex(Desk())

  /// The desk of a store; `year` is the year now.
  init(_ store: ReadableStore, year: Int) {
    self.store = store
    self.year = year
  }

  /// Begins to read the store, or has it read again once the reading under way has ended.
  ///
  /// A store that others change all the time would else never be read to its end.
  func load() -> Action? {
    let isUnderWay = desk.withLock { desk in
      desk.isStale = desk.reading != nil
      return desk.isStale
    }
    guard !isUnderWay else { return nil }
    if desk.withLock({ $0.stamp != nil }) { note(StoreStamp(store)) }
    do throws(FileError) {
      let reading = try NetworkReading(store)
      desk.withLock { desk in
        desk.reading = reading
        desk.steps = 0
      }
      return reading.size < Self.smallStore ? finish(reading) : step(reading)
    } catch {
      return .tell(Notice(error.message, .alert))
    }
  }

  /// Whether the files are no longer those of which reading began last.
  ///
  /// Who asks for the first time has nothing to compare them with.
  func hasChanged() -> Bool {
    let now = StoreStamp(store)
    let before = desk.withLock { $0.stamp }
    if before == nil { note(now) }
    return before != nil && before != now
  }

  private func note(_ stamp: StoreStamp) { desk.withLock { $0.stamp = stamp } }

  /// Reads on.
  func loadOn() -> Action? { desk.withLock { $0.reading }.map(step) }

  private func step(_ reading: NetworkReading) -> Action {
    let (number, isShown) = desk.withLock { desk in
      desk.steps += 1
      return (desk.steps, desk.isShown)
    }
    let time = Self.steps[min(number, Self.steps.count) - 1]
    if reading.advance(milliseconds: time) { return finish(reading) }
    // What is shown already stays until all is read anew.
    guard !isShown else { return .reading }
    let progress = LoadProgress(read: reading.citiesRead, of: reading.citiesInAll)
    return .loaded(loaded(reading.loaded, progress))
  }

  private func finish(_ reading: NetworkReading) -> Action {
    _ = reading.advance()
    do throws(FileError) {
      let load = try reading.finish()
      let isStale = end(isShown: true).isStale
      return .loaded(loaded(load, nil, isStale: isStale))
    } catch {
      let before = end(isShown: false)
      guard before.steps > 0, !before.isShown else {
        return .tell(Notice(error.message, .alert))
      }
      // A part is shown: it stays, and no longer as if the rest would come.
      var load = reading.loaded
      load.problems.insert(StoreProblem(error), at: 0)
      return .loaded(loaded(load, nil))
    }
  }

  /// Ends the reading under way; how things stood before.
  private func end(isShown: Bool) -> Desk {
    desk.withLock { desk in
      defer {
        desk.reading = nil
        desk.isStale = false
        desk.isShown = desk.isShown || isShown
      }
      return desk
    }
  }

  private func loaded(
    _ load: NetworkLoad, _ progress: LoadProgress?, isStale: Bool = false
  ) -> LoadedNetwork {
    var load = load
    if store.isPublic { load.network.keepOnlyPublic(.contact) }
    return LoadedNetwork(load, year: year, progress: progress, isStale: isStale)
  }
}
