import Foundation
import Model
import Store
import Testing

@Suite struct SampleStoreTests {
  private let sample = SampleNetwork(SampleRecipe(seed: 5, cities: 25, communities: 150))

  @Test func twoRunsGiveEqualBytes() throws {
    let (first, second) = (SampleFolder(), SampleFolder())
    try WritableStore(StoreFolder(first.path)).create(sample)
    try WritableStore(StoreFolder(second.path)).create(sample)
    #expect(try first.files() == second.files())
  }

  @Test func loadsWithoutProblemsAsItWasMade() throws {
    let folder = SampleFolder()
    try WritableStore(StoreFolder(folder.path)).create(sample)
    let load = try ReadableStore(StoreFolder(folder.path)).load()
    #expect(load.problems.isEmpty)
    #expect(load.network.identity.isSample)
    #expect(load.network.holdings.filter(\.isStored) == Array(sample))
    #expect(!load.network.editions.isEmpty)
  }

  @Test func writtenAgainItGivesEqualBytes() throws {
    let (first, second) = (SampleFolder(), SampleFolder())
    try WritableStore(StoreFolder(first.path)).create(sample)
    let network = try ReadableStore(StoreFolder(first.path)).load().network
    try WritableStore(StoreFolder(second.path)).create(network)
    #expect(try first.files() == second.files())
  }

  @Test func contactsWithoutConsentLieInPrivateAlone() throws {
    let folder = SampleFolder()
    try WritableStore(StoreFolder(folder.path)).create(sample)
    var (hidden, shown) = (0, 0)
    for city in sample {
      let shared = try text(folder, "cities/\(city.code).json")
      for community in city.communities {
        guard let contact = community.contact else { continue }
        if community.consent.covers(.contact) {
          shown += 1
          #expect(shared.contains(contact))
        } else {
          hidden += 1
          #expect(!shared.contains("\"\(contact)\""))
          #expect(try text(folder, "private/\(city.code).json").contains(contact))
        }
      }
    }
    #expect(hidden > 20 && shown > 20)
  }

  @Test func contactsCanBeNobodys() {
    for contact in sample.flatMap({ $0.communities.compactMap(\.contact) }) {
      #expect(contact.hasSuffix("@contoh.example") || contact.contains("-0000-"))
    }
  }

  @Test func aFolderInUseIsRefused() throws {
    let folder = SampleFolder()
    let store = WritableStore(StoreFolder(folder.path))
    try store.create(sample)
    #expect(throws: FileError.self) { try store.create(sample) }
  }

  private func text(_ folder: SampleFolder, _ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }
}
