import Foundation
import Model
import Store
import Testing

@Suite struct LastGoodStoreTests {
  @Test func aBrokenFileKeepsItsLastContent() throws {
    let folder = try KioskFolder()
    let file = folder.folder.city(folder.code)
    let good = try folder.text(file)
    let store = LastGoodStore(
      ReadableStore(folder.folder, isPublic: true), settings: "/nonexistent")
    #expect(try store.load().isWhole)
    #expect(!store.hasChanged)
    for bad in ["{\"format\":1,", "", String(good.prefix(good.count / 2))] {
      try folder.write(bad, to: file)
      #expect(store.hasChanged)
      let read = try store.load()
      #expect(!read.isWhole)
      #expect(read.network.holdings(of: folder.code)?.communities.count == 2)
    }
    try FileManager.default.removeItem(atPath: file)
    let read = try store.load()
    #expect(!read.isWhole)
    #expect(read.network.holdings(of: folder.code)?.communities.count == 2)
    try folder.write(good, to: file)
    #expect(try store.load().isWhole)
  }

  @Test func aFolderThatIsGoneIsAnError() throws {
    let folder = try KioskFolder()
    let store = LastGoodStore(
      ReadableStore(folder.folder, isPublic: true), settings: "/nonexistent")
    _ = try store.load()
    try FileManager.default.moveItem(
      atPath: folder.folder.path, toPath: folder.folder.path + "-away")
    #expect(throws: FileError.self) { try store.load() }
    #expect(store.hasChanged)
    try FileManager.default.moveItem(
      atPath: folder.folder.path + "-away", toPath: folder.folder.path)
    #expect(try store.load().isWhole)
  }
}
