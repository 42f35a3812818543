import Foundation
import Model
import Store
import Testing

@Suite struct DraftShelfTests {
  private func newStore() throws -> StoreFolder {
    let path = NSTemporaryDirectory() + "/jejaring-drafts-\(UUID().uuidString)"
    let folder = StoreFolder(path)
    try WritableStore(folder).create(Network())
    return folder
  }

  private func draft(_ name: String, window: WindowID = WindowID("1-0"), id: String = "") throws
    -> Draft
  {
    Draft(
      name: name, kind: .community, region: try #require(RegionCode("35.73")), id: id,
      isNew: id.isEmpty, year: 2026, cursor: "name",
      texts: ["name": Draft.Text(typed: "Sanggar \"é\"\n🎨", original: "")],
      at: "2026-11-27T01:02:03Z", window: window)
  }

  @Test func whatIsKeptIsFound() throws {
    let folder = try newStore()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let shelf = DraftShelf(folder)
    #expect(shelf.left == [])
    let first = try draft("a")
    try shelf.keep(first)
    #expect(shelf.left == [first])
    var later = first
    later.texts["name"]?.typed = "lain"
    try shelf.keep(later)
    #expect(shelf.left == [later])
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: folder.path + "/.jejaring/drafts/a")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try shelf.drop("a")
    #expect(shelf.left == [])
    try shelf.drop("a")
  }

  @Test func theDraftOfAnOpenWindowIsNotOffered() throws {
    let folder = try newStore()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let shelf = DraftShelf(folder)
    try shelf.keep(draft("mine", window: .current))
    try shelf.keep(draft("over"))
    #expect(shelf.left.map(\.name) == ["over"])
  }

  @Test(arguments: ["", "{", "[]", "{\"in\":\"35.73\"}", "{\"kind\":\"apa\",\"in\":\"35.73\"}"])
  func whatIsNoDraftIsPassedOver(text: String) throws {
    let folder = try newStore()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let shelf = DraftShelf(folder)
    try shelf.keep(draft("good"))
    let path = folder.path + "/.jejaring/drafts/bad"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(shelf.left.map(\.name) == ["good"])
  }

  @Test func forgettingARecordTakesItsDrafts() throws {
    let folder = try newStore()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let author = try #require(Author("Rara"))
    var community = Community(stamp: Stamp(id: "c-kecil"))
    community.name = "Sanggar"
    let store = WritableStore(folder)
    let region = try #require(RegionCode("35.73"))
    _ = try store.save(Change([.put(community, over: nil, in: .city(region))], by: author))
    let shelf = DraftShelf(folder)
    try shelf.keep(draft("of", id: "c-kecil"))
    try shelf.keep(draft("other", id: "c-lain"))
    _ = try store.forget("c-kecil", by: author)
    #expect(shelf.left.map(\.name) == ["other"])
  }
}
