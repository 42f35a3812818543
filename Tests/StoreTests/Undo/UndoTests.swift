import Foundation
import Model
import Store
import Testing

@Suite struct UndoTests {
  private let mine = WindowID("1-1")
  private let others = WindowID("2-1")

  @Test func changesAreTakenBackAndMadeAgainInOrder() throws {
    let store = try SmallStore()
    let author = try SmallStore.author
    for number in 1...3 { _ = try store.save(0) { $0.name = "n\(number)" } }
    let named = { try store.community(0).name }
    for name in ["n2", "n1", "lama"] {
      _ = try store.writable.undo(by: author)
      #expect(try named() == name)
    }
    #expect(throws: StoreFault.self) { try store.writable.undo(by: author) }
    for name in ["n1", "n2"] {
      _ = try store.writable.redo(by: author)
      #expect(try named() == name)
    }
    _ = try store.writable.undo(by: author)
    #expect(try named() == "n1")
    _ = try store.save(0) { $0.name = "lain" }
    #expect(throws: StoreFault.self) { try store.writable.redo(by: author) }
    #expect(try store.community(0).stamp.rev == 11)
  }

  @Test func anUndoKeepsWhatOthersChangedSince() throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "baru" }
    _ = try store.save(0, window: others) { $0.note = "sejak itu" }
    let author = try SmallStore.author
    _ = try store.writable.undo(by: author)
    let community = try store.community(0)
    #expect(community.name == "lama" && community.note == "sejak itu")
  }

  @Test func aFieldThatWasChangedSinceIsAsked() throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "baru" }
    _ = try store.save(0, window: others) { $0.name = "lebih baru" }
    let before = try store.files()
    guard case .conflict(let conflicts) = try store.writable.undo(by: SmallStore.author) else {
      Issue.record("no conflict")
      return
    }
    #expect(conflicts.first?.fields.map(\.key) == ["name"])
    #expect(try store.files() == before)
  }

  /// Of every kind, also of those that stand in the private file alone.
  @Test(arguments: CityHoldings.enteredKinds + [.potential])
  func whatWasAddedOrDeletedComesAndGoes(kind: RecordKind) throws {
    func comesAndGoes<Kind: Record>(_ type: Kind.Type) throws {
      let store = try SmallStore()
      let author = try SmallStore.author
      let region = try #require(RegionCode("35.79"))
      let record = Kind(stamp: Stamp(id: "x-1"))
      func isThere() throws -> Bool {
        let files = try store.files()
        let texts = ["cities", "private"].compactMap { files["\($0)/35.79.json"] }
          .map { String(decoding: $0, as: UTF8.self) }
        return texts.contains { $0.contains(#/"x-1",(?!.*"deleted":true)/#) }
      }
      let add = Change([.put(record, over: nil, in: .city(region))], by: author)
      _ = try store.writable.save(add)
      #expect(try isThere())
      _ = try store.writable.undo(by: author)
      #expect(try !isThere())
      _ = try store.writable.redo(by: author)
      #expect(try isThere())
      _ = try store.writable.save(
        Change([.delete(record, in: .city(region))], by: author))
      #expect(try !isThere())
      _ = try store.writable.undo(by: author)
      #expect(try isThere())
    }
    try comesAndGoes(kind.type)
  }

  @Test func aWindowTakesBackItsOwnChangesFirst() throws {
    let store = try SmallStore()
    _ = try store.save(0, window: mine) { $0.name = "satu" }
    _ = try store.save(1, window: others) { $0.name = "dua" }
    let readable = ReadableStore(store.store)
    #expect(try readable.undoable(mine)?.number == 1)
    // After a restart: the last change of a window that is no longer open, named beforehand.
    let named = try readable.undoable(WindowID("3-1"))
    #expect(named?.number == 2 && named?.touches.map(\.id) == ["k2"])
    // This process is open: nobody else takes its changes back.
    _ = try store.save(2) { $0.name = "tiga" }
    #expect(try readable.undoable(WindowID("3-1"))?.number == 2)
    #expect(try readable.undoable()?.number == 3)
  }

  @Test func addedAndDeletedRecords() throws {
    let store = try SmallStore()
    let author = try SmallStore.author
    let owner = RecordOwner.city(SmallStore.code(0))
    let community = try store.community(0)
    _ = try store.writable.save(Change([.delete(community, in: owner)], by: author))
    #expect(try store.community(0).stamp.isDeleted)
    #expect(try store.community(0).name == nil)
    #expect(try store.versions()[0] == "- -")
    _ = try store.writable.undo(by: author)
    #expect(try store.versions()[0] == "lama 0812")
    #expect(try !store.community(0).stamp.isDeleted)
    var added = Community(stamp: Stamp(id: RecordID.new(.community)))
    added.name = "baru"
    added.contact = "1"
    _ = try store.writable.save(Change([.put(added, over: nil, in: owner)], by: author))
    _ = try store.writable.undo(by: author)
    let holdings = try ReadableStore(store.store).load().network.holdings(of: SmallStore.code(0))
    let marker = holdings?.communities.first { $0.stamp.id == added.stamp.id }
    #expect(marker?.stamp.isDeleted == true && marker?.name == nil && marker?.contact == nil)
  }

  @Test func historySaysWhoWhenAndWhat() throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "baru" }
    _ = try store.save(1) { $0.note = "lain" }
    _ = try store.save(0) {
      $0.note = "n"
      $0.contact = "1"
    }
    let history = try ReadableStore(store.store)
      .history(of: .community, id: "k1", in: .city(SmallStore.code(0)))
    #expect(history.map(\.change.number) == [3, 1])
    #expect(history.map(\.changedKeys) == [["contact", "note"], ["name"]])
    #expect(history.first?.change.by == "Penguji, Dinas")
    #expect(history.map(\.after?.rev) == [3, 2])
  }

  @Test func aFigureHasItsHistory() throws {
    let store = try SmallStore()
    let owner = RecordOwner.city(SmallStore.code(0))
    let author = try SmallStore.author
    var potential = Potential(stamp: Stamp(id: "p"))
    potential.subsector = Subsector(code: "KRI")
    potential.year = 2025
    potential.figures = [
      Figure(kind: .businesses, value: .value(5), year: 2025, standing: .entry, source: "s1")
    ]
    _ = try store.writable.save(Change([.put(potential, over: nil, in: owner)], by: author))
    let base = potential
    potential.figures[0].value = .value(6)
    _ = try store.writable.save(Change([.put(potential, over: base, in: owner)], by: author))
    let history = try ReadableStore(store.store).history(of: .potential, id: "p", in: owner)
    #expect(history.first?.changedKeys == ["figures/usaha/entry/s1"])
    #expect(history.count == 2)
  }

  @Test func theOldestChangesGo() throws {
    let store = try SmallStore()
    let limited = WritableStore(
      store.store, limits: UndoLimits(changes: 10), migrations: Migrations([:]))
    for number in 1...96 {
      let base = try store.community(0)
      var mine = base
      mine.note = "\(number)"
      let edit = Edit.put(mine, over: base, in: .city(SmallStore.code(0)))
      _ = try limited.save(Change([edit], by: SmallStore.author))
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: store[".jejaring/undo"])
    #expect(Set(kept) == Set((87...96).map(String.init)))
    #expect(try ReadableStore(store.store).log().map(\.number) == (87...96).reversed())
    let author = try SmallStore.author
    for _ in 0..<10 { _ = try store.writable.undo(by: author) }
    #expect(try store.community(0).note == "86")
    #expect(throws: StoreFault.self) { try store.writable.undo(by: author) }
  }

  @Test func whatIsErasedIsNowhere() throws {
    let store = try SmallStore()
    let author = try SmallStore.author
    _ = try store.save(0) { $0.note = "rahasia Budi" }
    _ = try store.save(0) { $0.contact = "rahasia 0877" }
    _ = try store.save(1) { $0.note = "tetap" }
    let draft = URL(fileURLWithPath: store[".jejaring/drafts/1.json"])
    try FileManager.default.createDirectory(
      at: draft.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("{\"id\":\"k1\",\"note\":\"rahasia\"}".utf8).write(to: draft)
    guard case .saved = try store.writable.forget("k1", by: author) else {
      Issue.record("not erased")
      return
    }
    for (name, data) in try store.files() {
      let text = String(decoding: data, as: UTF8.self)
      #expect(
        !text.contains("rahasia") && !(name.contains("32.73") && text.contains("lama")), "\(name)")
    }
    let marker = try store.community(0)
    #expect(marker.stamp.isDeleted && marker.stamp.rev == 4 && marker.name == nil)
    // Nothing brings it back, and other changes can still be taken back.
    _ = try store.writable.undo(by: author)
    #expect(try store.versions()[1] == "lama 0812")
    #expect(try store.community(1).note == nil)
    _ = try store.writable.undo(by: author)
    _ = try store.writable.undo(by: author)
    #expect(try store.community(0) == marker)
  }
}
