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
    var first = try draft("a")
    first.author = "Rara, Dinas"
    first.notation = .commaThousands
    first.language = .english
    first.standing = .official
    first.source = "Pendataan"
    first.isGrid = true
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

  /// A draft that has no id yet, in which the person's name or contact is typed, goes with the record.
  @Test func forgettingAPersonTakesDraftsWithoutAnID() throws {
    let folder = try newStore()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let author = try #require(Author("Rara"))
    let region = try #require(RegionCode("35.73"))
    let store = WritableStore(folder)
    var person = Person(stamp: Stamp(id: "o-1"))
    person.name = "Siti Aminah"
    person.contact = "0812-345-678"
    _ = try store.save(Change([.put(person, over: nil, in: .city(region))], by: author))
    var renamed = person
    renamed.name = "Siti Aminah Putri"
    renamed.contact = "0899-000-111"
    _ = try store.save(Change([.put(renamed, over: person, in: .city(region))], by: author))
    let shelf = DraftShelf(folder)
    for (name, text) in [
      ("name", "siti aminah"), ("phone", "telepon 0812 345 678"), ("new", "0899000111"),
      ("other", "Siti Rahma, 0812-345-679"),
    ] {
      var draft = try draft(name)
      draft.texts = ["note": Draft.Text(typed: text, original: "")]
      try shelf.keep(draft)
    }
    _ = try store.forget("o-1", by: author)
    #expect(shelf.left.map(\.name) == ["other"])
  }
}
