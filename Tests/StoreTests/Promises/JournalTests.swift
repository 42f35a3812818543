import Foundation
import Model
import Store
import Testing

@Suite struct JournalTests {
  private func journal(of store: SmallStore) throws -> Data {
    try #require(try store.files()[".jejaring/journal"])
  }

  private func write(_ data: Data, to store: SmallStore) throws {
    try data.write(to: URL(fileURLWithPath: store[".jejaring/journal"]))
  }

  @Test(arguments: ["x", "0123456789abcdef 11 {\"done\":99}", "\0\0\0\0", "\n\n", "{\"done\":3}\n"])
  func aTornLastLineIsNoCommit(torn: String) throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "satu" }
    let whole = try journal(of: store)
    try write(whole + Data(torn.utf8), to: store)
    #expect(try store.versions()[0] == "satu 0812")
    guard case .saved(let saved) = try store.save(0, { $0.name = "dua" }) else {
      Issue.record("not saved")
      return
    }
    #expect(saved.number == 2)
    #expect(try journal(of: store).starts(with: whole))
    #expect(try ReadableStore(store.store).log().map(\.number) == [2, 1])
  }

  @Test func aLongCommitIsFoundAgain() throws {
    let store = try SmallStore()
    let edits = (0..<514).map { index in
      var community = Community(stamp: Stamp(id: "n"))
      community.name = "N"
      return Edit.put(community, over: nil, in: .city(Registry.standard.regions[index].code))
    }
    guard case .saved(let saved) = try store.writable.save(Change(edits, by: SmallStore.author))
    else {
      Issue.record("not saved")
      return
    }
    #expect(saved.count == 514 && saved.touches.count == 20)
    #expect(saved.files.count == 514)
    _ = try store.save(0) { $0.name = "dua" }
    _ = try store.writable.undo(by: SmallStore.author)
    _ = try store.writable.undo(by: SmallStore.author)
    let load = try ReadableStore(store.store).load()
    let added = load.network.holdings.flatMap(\.communities).filter { $0.stamp.id == "n" }
    #expect(added.count == 514 && added.allSatisfy { $0.stamp.isDeleted })
    #expect(try ReadableStore(store.store).log().map(\.number) == [4, 3, 2, 1])
  }

  @Test func aNewerProgramsJournalIsOnlyRead() throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "satu" }
    let json = "{\"pledge\":2}"
    let line = "\(ContentHash(json.utf8).hexadecimal) \(json.utf8.count) \(json)\n"
    let foreign = try journal(of: store) + Data(line.utf8)
    try write(foreign, to: store)
    #expect(throws: StoreFault.self) { try store.save(0) { $0.name = "dua" } }
    #expect(try store.versions()[0] == "satu 0812")
    #expect(try journal(of: store) == foreign)
  }

  /// A journal that somebody wrote cannot make the store write elsewhere.
  @Test(arguments: [
    "../outside.json", "cities/../../outside.json", "/tmp/outside.json", ".gitignore",
  ])
  func aJournalNamesFilesOfTheStoreOnly(path: String) throws {
    #expect(StoreFile(path: path) == nil)
    let store = try SmallStore()
    let json =
      "{\"commit\":1,\"purpose\":\"edit\",\"at\":\"\",\"by\":\"\",\"window\":\"\",\"files\":"
      + "[{\"file\":\"\(path)\",\"old\":null,\"new\":\"0123456789abcdef\",\"old_size\":0,"
      + "\"new_size\":0}]}"
    try FileManager.default.createDirectory(
      atPath: store[".jejaring"], withIntermediateDirectories: true)
    let line = "\(ContentHash(json.utf8).hexadecimal) \(json.utf8.count) \(json)\n"
    try write(Data(line.utf8), to: store)
    #expect(throws: StoreFault.self) { try store.writable.recover() }
    #expect(try store.versions()[0] == "lama 0812")
  }
}
