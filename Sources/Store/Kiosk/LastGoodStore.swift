import Model
import Synchronization

/// A store of which the last good state of each file is remembered, for a screen that nobody minds.
public final class LastGoodStore: Sendable {
  /// What is known of the store.
  private struct Memory {
    var network: Network?
    var stamp: StoreStamp?
  }

  private let store: ReadableStore
  private let settingsPath: String
  private let memory = Mutex(Memory())

  /// The store and the file of settings whose changes count too.
  public init(_ store: ReadableStore, settings path: String) {
    self.store = store
    settingsPath = path
  }

  /// Reads the store; for a file that broke or vanished its last good content is given again.
  ///
  /// Returns whether all of it is what the files say now. Throws `FileError` if the store is not
  /// there at all.
  public func load() throws(FileError) -> (network: Network, isWhole: Bool) {
    let stamp = StoreStamp(store, settings: settingsPath)
    memory.withLock { $0.stamp = stamp }
    let load: NetworkLoad
    do throws(FileError) {
      load = try store.load()
    } catch {
      // What could not be read is tried again, changed or not.
      memory.withLock { $0.stamp = nil }
      throw error
    }
    guard let last = memory.withLock({ $0.network }) else {
      memory.withLock { $0.network = load.network }
      return (load.network, load.problems.allSatisfy { $0.severity == .warning })
    }
    let repaired = repair(load, last)
    memory.withLock { $0.network = repaired.network }
    return repaired
  }

  /// Whether a file came, went or changed since the store was read last.
  public var hasChanged: Bool {
    StoreStamp(store, settings: settingsPath) != memory.withLock { $0.stamp }
  }

  private func repair(_ load: NetworkLoad, _ last: Network) -> (network: Network, isWhole: Bool) {
    var network = load.network
    let broken = Set(load.problems.filter { $0.severity == .error }.map(\.file))
    var isWhole = broken.isEmpty
    for index in network.holdings.indices where last.holdings[index].isStored {
      // A city's file is never deleted, only marked as left: one that is gone is a fault.
      let isGone = !network.holdings[index].isStored
      guard isGone || broken.contains(store.folder.city(network.holdings[index].code)) else {
        continue
      }
      network.holdings[index] = last.holdings[index]
      isWhole = false
    }
    if broken.contains(store.folder.network) { network.identity = last.identity }
    if broken.contains(store.folder.reference) { network.reference = last.reference }
    if broken.contains(where: { $0.hasPrefix(store.folder.events + "/") })
      || network.editions.count < last.editions.count
    {
      network.editions = last.editions
      isWhole = false
    }
    return (network, isWhole)
  }
}
