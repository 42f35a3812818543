import Foundation
import Model
import Store
import Testing

/// A store on disk with the potentials of the first region, into which edits are saved.
final class ScratchStore {
  private let path = NSTemporaryDirectory() + "/jejaring-scratch-\(UUID().uuidString)"
  private let region = Registry.standard.regions[0].code

  init(_ potentials: [Potential]) throws {
    var network = Network()
    network.holdings[0].isStored = true
    network.holdings[0].potentials = potentials
    try WritableStore(StoreFolder(path)).create(network)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The record that the edits change, as it stands afterwards.
  func save(_ edits: [Edit], by author: String = "Rara, Dinas") throws -> Potential {
    let store = StoreFolder(path)
    let author = try #require(Author(author))
    let outcome = try WritableStore(store).save(Change(edits, by: author))
    guard case .saved = outcome else { throw StoreFault.refused(Bilingual(same: "\(outcome)")) }
    let load = try ReadableStore(store).load()
    let potentials = try #require(load.network.holdings(of: region)).potentials
    return try #require(potentials.first { $0.stamp.id == edits.first?.id })
  }
}
