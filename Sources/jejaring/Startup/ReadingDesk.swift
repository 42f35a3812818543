import Controller
import Model
import Store
import Synchronization

/// Reads the store beside the loop: a large one in steps, of which the first is shown at once.
final class ReadingDesk: Sendable {
  private struct Desk {
    var reading: NetworkReading?
    var steps = 0
    var isShown = false
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

  /// Begins to read the store.
  func load() -> Action {
    do throws(FileError) {
      let reading = try NetworkReading(store)
      desk.withLock { desk in
        desk.reading = reading
        desk.steps = 0
      }
      return reading.size < Self.smallStore ? try finish(reading) : try step(reading)
    } catch {
      return .tell(Notice(error.message, .alert))
    }
  }

  /// Reads on.
  func loadOn() -> Action? {
    guard let reading = desk.withLock({ $0.reading }) else { return nil }
    do throws(FileError) {
      return try step(reading)
    } catch {
      return .tell(Notice(error.message, .alert))
    }
  }

  private func step(_ reading: NetworkReading) throws(FileError) -> Action {
    let (number, isShown) = desk.withLock { desk in
      desk.steps += 1
      return (desk.steps, desk.isShown)
    }
    let time = Self.steps[min(number, Self.steps.count) - 1]
    if reading.advance(milliseconds: time) { return try finish(reading) }
    // What is shown already stays until all is read anew.
    guard !isShown else { return .reading }
    return .loaded(
      loaded(
        reading.loaded, LoadProgress(read: reading.citiesRead, of: reading.citiesInAll)))
  }

  private func finish(_ reading: NetworkReading) throws(FileError) -> Action {
    _ = reading.advance()
    let load = try reading.finish()
    desk.withLock { desk in
      desk.reading = nil
      desk.isShown = true
    }
    return .loaded(loaded(load, nil))
  }

  private func loaded(_ load: NetworkLoad, _ progress: LoadProgress?) -> LoadedNetwork {
    var load = load
    if store.isPublic { load.network.keepOnlyPublic(.contact) }
    return LoadedNetwork(load, year: year, progress: progress)
  }
}
