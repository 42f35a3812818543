import Foundation
import Model
import Store
import Testing

@Suite struct SaveTests {
  @Test func aSavedFileIsTheCanonicalOne() throws {
    let sample = SampleNetwork(SampleRecipe(seed: 8, cities: 6, communities: 60))
    let folder = try TestFolder()
    let store = StoreFolder(folder["net"])
    try WritableStore(store).create(sample)
    let holdings = try #require(sample.first { $0.communities.count > 2 })
    let base = holdings.communities[1]
    var mine = base
    mine.name = "Nama \"baru\""
    mine.contact = "0812"
    mine.consent = Consent()
    var added = Community(stamp: Stamp(id: "aaa"))
    added.name = "Yang pertama"
    let owner = RecordOwner.city(holdings.code)
    let author = try SmallStore.author
    let change = Change(
      [.put(mine, over: base, in: owner), .put(added, over: nil, in: owner)], by: author)
    guard case .saved(let saved) = try WritableStore(store).save(change) else {
      Issue.record("not saved")
      return
    }
    #expect(saved.count == 2)
    let written = try FileBytes.read(store.city(holdings.code))
    let load = try ReadableStore(store).load()
    #expect(load.problems.isEmpty)
    let read = try #require(load.network.holdings(of: holdings.code))
    #expect(CityFileText.bytes(of: read) == written)
    let community = try #require(read.communities.first { $0.stamp.id == mine.stamp.id })
    #expect(community.name == mine.name && community.contact == "0812")
    #expect(community.stamp.rev == base.stamp.rev + 1 && community.stamp.by == author.name)
    #expect(read.communities.first?.name == "Yang pertama")
  }

  @Test func nothingElseOfTheFileIsTouched() throws {
    let file = try CityFile(
      members: "\"x_future\":{\"a\": 1},\n\"communities\":[\n"
        + "{\"id\":\"a\",\"name\":\"A\",\"x\":1.0},\n{\"id\": \"b\", \"x_new\": [1, 2]}\n"
        + "],\n\"festivals\":[\n{\"id\":\"f\", \"z\":1}\n]")
    let base = try #require(try file.load().city.communities.first)
    var mine = base
    mine.note = "n"
    let code = try #require(RegionCode(CityFile.code))
    let change = Change(
      [.put(mine, over: base, in: .city(code))], by: try SmallStore.author,
      at: "2026-01-02T03:04:05Z")
    _ = try WritableStore(file.folder.store).save(change)
    let text = try file.folder.text(CityFile.name)
    #expect(text.contains("{\"id\": \"b\", \"x_new\": [1, 2]}"))
    #expect(text.contains("\"x_future\":{\"a\": 1}"))
    #expect(text.contains("{\"id\":\"f\", \"z\":1}"))
    #expect(
      text.contains(
        "{\"id\":\"a\",\"rev\":1,\"at\":\"2026-01-02T03:04:05Z\",\"by\":\"Penguji, Dinas\","
          + "\"name\":\"A\",\"note\":\"n\",\"x\":1}"))
  }

  @Test func anEditOnAnOldVersionIsMergedByField() throws {
    let store = try SmallStore()
    let base = try store.community(0)
    _ = try store.save(0) { $0.note = "dari yang lain" }
    var mine = base
    mine.name = "dari saya"
    let edit = Edit.put(mine, over: base, in: .city(SmallStore.code(0)))
    guard case .saved = try store.writable.save(Change([edit], by: SmallStore.author)) else {
      Issue.record("not saved")
      return
    }
    let merged = try store.community(0)
    #expect(merged.name == "dari saya" && merged.note == "dari yang lain")
    #expect(merged.stamp.rev == 3)
  }

  @Test func theSameFieldTwiceAsksWithBothSides() throws {
    let store = try SmallStore()
    let base = try store.community(0)
    _ = try store.save(0) {
      $0.name = "dari yang lain"
      $0.note = "catatan"
    }
    var mine = base
    mine.name = "dari saya"
    mine.since = 2001
    let before = try store.files()
    let edit = Edit.put(mine, over: base, in: .city(SmallStore.code(0)))
    let outcome = try store.writable.save(Change([edit], by: SmallStore.author))
    guard case .conflict(let conflicts) = outcome, let conflict = conflicts.first else {
      Issue.record("no conflict")
      return
    }
    #expect(try store.files() == before)
    #expect(conflict.fields.map(\.key) == ["name"])
    #expect(conflict.fields.first?.title == Bilingual("Nama", "Name"))
    #expect(conflict.fields.first?.mine == Array("\"dari saya\"".utf8))
    #expect(conflict.fields.first?.theirs == Array("\"dari yang lain\"".utf8))
    _ = try store.writable.save(
      Change([conflict.solved(takingMine: ["name"])], by: SmallStore.author))
    let solved = try store.community(0)
    #expect(solved.name == "dari saya" && solved.note == "catatan" && solved.since == 2001)
  }

  @Test func whatStandsThereAlreadyIsNotWritten() throws {
    let store = try SmallStore()
    let before = try store.files()["cities/32.73.json"]
    #expect(try store.save(0) { $0.name = "lama" } == .unchanged)
    #expect(try store.files()["cities/32.73.json"] == before)
  }

  @Test func aContactGoesWhereItsConsentSays() throws {
    let store = try SmallStore()
    _ = try store.save(0) {
      $0.consent.by = "K"
      $0.consent.on = "2026-01-01"
      $0.consent.purposes = [.contact]
    }
    let files = try store.files()
    #expect(String(decoding: files["cities/32.73.json"] ?? Data(), as: UTF8.self).contains("0812"))
    #expect(
      !String(decoding: files["private/32.73.json"] ?? Data(), as: UTF8.self).contains("0812"))
    #expect(try store.community(0).contact == "0812")
  }

  @Test func aBrokenFileIsNeverWrittenOver() throws {
    let store = try SmallStore()
    let base = try store.community(0)
    _ = try store.save(0) { $0.note = "utuh" }
    let broken = Data("{\"format\":1,".utf8)
    try broken.write(to: URL(fileURLWithPath: store["cities/32.73.json"]))
    let edit = Edit.put(base, over: base, in: .city(SmallStore.code(0)))
    let author = try SmallStore.author
    let fault = #expect(throws: StoreFault.self) {
      try store.writable.save(Change([edit], by: author))
    }
    let kept = "\(store.path)/.jejaring/undo/1/cities+32.73.json.new"
    #expect(fault?.message.english.hasSuffix("; last good version: \(kept)") == true)
    #expect(try store.files()["cities/32.73.json"] == broken)
    let problems = try ReadableStore(store.store).load().problems
    #expect(problems.first?.message.indonesian.hasSuffix("versi utuh terakhir: \(kept)") == true)
    guard case .saved = try store.save(1, { $0.note = "yang lain" }) else {
      Issue.record("the other cities can be written")
      return
    }
    _ = try store.writable.restore(.city(SmallStore.code(0)), by: author)
    #expect(try store.community(0).note == "utuh")
    #expect(try store.files()[".jejaring/undo/3/cities+32.73.json.old"] == broken)
  }

  @Test func anEditorWhoMeetsAnUnfinishedChangeLosesNothing() throws {
    let store = try SmallStore()
    let file = try store.applyFile()
    let trial = try SmallStore(copy: store.path)
    let log = trial.path + ".log"
    _ = try Shim.run(trial.path, ["SHIM_LOG=\(log)"], ["apply", file, "--as", "P"])
    let calls = try LoggedCall.read(log, store: trial.path)
    let first = try #require(calls.firstIndex { $0.name == "rename" })
    _ = try Shim.run(store.path, ["SHIM_KILL=\(first + 1)"], ["apply", file, "--as", "P"])
    let name = store["cities/32.73.json"]
    let text = try String(contentsOfFile: name, encoding: .utf8)
      .replacingOccurrences(of: "\"name\":\"lama\"", with: "\"name\":\"lama\",\"note\":\"tangan\"")
    try text.write(toFile: name, atomically: true, encoding: .utf8)
    let before = try store.files()
    let seen = try store.community(0)
    #expect(seen.name == "baru" && seen.note == "tangan")
    #expect(try store.files() == before)
    try store.writable.recover()
    #expect(try store.community(0) == seen)
    #expect(try store.versions() == Array(repeating: "baru 0899", count: 3))
    #expect(try ReadableStore(store.store).log().map(\.purpose) == [.merge, .edit])
  }
}
