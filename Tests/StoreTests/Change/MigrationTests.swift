import Foundation
import Model
import Store
import Testing

@Suite struct MigrationTests {
  /// A format that never was: names stood under `nama`.
  private let steps = Migrations([
    0: { root in
      let text = String(decoding: root.rawBytes, as: UTF8.self)
      return Array(
        text.replacingOccurrences(of: "\"format\":0", with: "\"format\":1")
          .replacingOccurrences(of: "\"nama\"", with: "\"name\"").utf8)
    }
  ])

  private static let old = """
    {
    "format":0,
    "city":{"id":"35.73","rev":1},
    "communities":[
    {"id":"a","rev":1,"nama":"Lama"},
    {"id":"b","rev":1,"nama":"Tetap"}
    ]
    }

    """

  @Test func anOlderFileIsReadAndWrittenAnewAtItsFirstChange() throws {
    let file = try CityFile(Self.old)
    let code = try #require(RegionCode(CityFile.code))
    let load = try ReadableStore(file.folder.store, migrations: steps).load()
    #expect(load.problems.isEmpty)
    let base = try #require(load.network.holdings(of: code)?.communities.first)
    #expect(base.name == "Lama")
    #expect(try file.folder.text(CityFile.name) == Self.old)
    var mine = base
    mine.name = "Baru"
    let store = WritableStore(file.folder.store, migrations: steps)
    let change = Change([.put(mine, over: base, in: .city(code))], by: try SmallStore.author)
    guard case .saved(let saved) = try store.save(change) else {
      Issue.record("not saved")
      return
    }
    let text = try file.folder.text(CityFile.name)
    #expect(text.hasPrefix("{\n\"format\":1,\n") && text.contains("\"name\":\"Tetap\""))
    #expect(try file.folder.text(".jejaring/undo/1/cities+35.73.json.old") == Self.old)
    let again = try ReadableStore(file.folder.store).load(again: saved.files, into: load)
    #expect(again.network.holdings(of: code)?.communities.map(\.name) == ["Baru", "Tetap"])
  }

  @Test func stepsFollowEachOtherAndAFaultyOneEnds() throws {
    func step(to format: Int) -> Migrations.Step {
      { _ in Array("{\"format\":\(format)}".utf8) }
    }
    let two = Migrations([-1: step(to: 0), 0: step(to: 1)])
    #expect(try two.document(Array("{\"format\":-1}".utf8)).root["format"]?.integer == 1)
    let faulty = Migrations([0: step(to: 0)])
    #expect(try faulty.document(Array("{\"format\":0}".utf8)).root["format"]?.integer == 0)
    #expect(throws: JSONError.self) {
      try Migrations([0: { _ in [] }]).document(Array("{\"format\":0}".utf8))
    }
  }
}
