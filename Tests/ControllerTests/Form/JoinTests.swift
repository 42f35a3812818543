import Controller
import Model
import Store
import Testing

/// Two records that are one are made one: side by side, and every link follows.
@Suite struct JoinTests {
  private static let network: LoadedNetwork = {
    var network = Network()
    func community(_ id: String, _ name: String, _ change: (inout Community) -> Void) -> Community {
      var community = Community(stamp: Stamp(id: id, by: "Dodi"))
      community.name = name
      change(&community)
      return community
    }
    network.holdings[0].isStored = true
    network.holdings[0].communities = [
      community("c-1", "Batik Asri") {
        $0.products = ["batik"]
        $0.since = 2001
        $0.note = "Lama"
        $0.contact = "0811"
      },
      community("c-2", "Batik Asri Jaya") {
        $0.products = ["Batik", "kain"]
        $0.subsectors = [Subsector.allCases[0]]
        $0.note = "Baru"
        $0.contact = "0822"
        $0.consent.by = "Sari"
        $0.consent.on = "2026-01-02"
        $0.consent.purposes = [.contact]
      },
      community("c-3", "Tari Lestari") { $0.since = 1999 },
    ]
    var node = Organisation(stamp: Stamp(id: "o-1", by: "Dodi"))
    node.name = "Simpul"
    node.members = ["c-2", "c-3", "c-1"]
    network.holdings[0].organisations = [node]
    var person = Person(stamp: Stamp(id: "p-1", by: "Dodi"))
    person.name = "Sari"
    person.community = "c-2"
    var need = Need(stamp: Stamp(id: "n-1", by: "Dodi"))
    need.name = "Modal"
    need.community = "c-2"
    // A link from another region's file follows too.
    network.holdings[1].isStored = true
    network.holdings[1].persons = [person]
    network.holdings[1].needs = [need]
    return Networks.loaded(network)
  }()

  private func opened(_ ids: [String] = ["c-1", "c-2"]) -> AppState {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    for id in ids { state.mark(id) }
    state.press("Y")
    return state
  }

  private func join(_ state: AppState) throws -> JoinState {
    guard case .join(let join) = state.overlay else {
      throw StoreFault.refused(Bilingual(same: "\(state.notice.debugDescription)"))
    }
    return join
  }

  private func saved(_ state: inout AppState) throws -> [Edit] {
    guard case .write(.save(let edits, _), _, _) = state.press("Ctrl-S").last else {
      throw StoreFault.refused(Bilingual(same: "nothing is written"))
    }
    return edits
  }

  /// Goes down to the row of a field.
  private func go(to title: String, _ state: inout AppState) throws {
    let row = try #require(try join(state).rows.firstIndex { $0.title.english == title })
    for _ in 0..<row { state.press("Down") }
  }

  @Test func theFieldsThatDifferStandSideBySide() throws {
    let join = try join(opened())
    #expect(join.stamps.map(\.id) == ["c-1", "c-2"])
    let titles = join.rows.map(\.title.english)
    #expect(titles.contains("Name") && titles.contains("Since") && !titles.contains("Village"))
    let name = try #require(join.rows.first)
    #expect(name.texts == [Bilingual(same: "Batik Asri"), Bilingual(same: "Batik Asri Jaya")])
    #expect(name.takes(0) && !name.takes(1))
    #expect(join.linkCount == 3)
  }

  /// Lists and notes are united; what only one says is kept; of the rest a side is chosen.
  @Test func oneRecordIsLeftThatSaysAllOfBoth() throws {
    var state = opened()
    let store = try CommunityStore(Self.network)
    state.press("Right")
    try store.save(try saved(&state))
    let kept = try store.community("c-1")
    #expect(kept.name == "Batik Asri Jaya" && kept.since == 2001)
    #expect(kept.products == ["batik", "kain"] && kept.subsectors.count == 1)
    #expect(kept.note == "Lama\nBaru")
    let network = try store.network()
    #expect(network.holdings[0].communities.current == 2)
    #expect(network.holdings[0].communities.contains { $0.stamp.id == "c-2" && $0.stamp.isDeleted })
  }

  @Test func everyLinkFollowsAndOneUndoTakesAllBack() throws {
    var state = opened()
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    var network = try store.network()
    #expect(network.holdings[0].organisations.first?.members == ["c-1", "c-3"])
    #expect(network.holdings[1].persons.first?.community == "c-1")
    #expect(network.holdings[1].needs.first?.community == "c-1")
    #expect(store.findings().filter { $0.check == .link }.isEmpty)
    try store.undo()
    network = try store.network()
    #expect(network.holdings[0].organisations.first?.members == ["c-2", "c-3", "c-1"])
    #expect(network.holdings[1].persons.first?.community == "c-2")
    #expect(try store.community("c-2").name == "Batik Asri Jaya")
    #expect(try store.community("c-1").products == ["batik"])
  }

  /// Records that stand on the store's shelves are found as those that are made already.
  @Test func linksOfAStoreThatWasReadFollowToo() throws {
    let store = try CommunityStore(Self.network)
    var state = AppState.on(.communities, try store.loaded())
    state.author = Author("Rara, Dinas")
    for id in ["c-1", "c-2"] { state.mark(id) }
    state.press("Y")
    #expect(try join(state).linkCount == 3)
    try store.save(try saved(&state))
    #expect(try store.network().holdings[0].organisations.first?.members == ["c-1", "c-3"])
    #expect(try store.network().holdings[1].persons.first?.community == "c-1")
  }

  /// The other one can be the one that stays.
  @Test func whichIdIsKeptCanBeExchanged() throws {
    var state = opened()
    let before = try join(state)
    state.press("t")
    let after = try join(state)
    #expect(after.stamps.map(\.id) == ["c-2", "c-1"] && after.linkCount == 1)
    // What was chosen stays chosen.
    #expect(after.rows.first?.takes(1) == before.rows.first?.takes(0))
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try store.community("c-2").name == "Batik Asri")
    #expect(try store.network().holdings[0].organisations.first?.members == ["c-2", "c-3"])
  }

  /// Nobody's contact is shared by what somebody else agreed to.
  @Test func theContactGoesWithItsConsent() throws {
    var state = opened()
    let store = try CommunityStore(Self.network)
    var edits = try saved(&state)
    try store.save(edits)
    var kept = try store.community("c-1")
    #expect(kept.contact == "0811" && kept.consent == Consent())
    state = opened()
    try go(to: "Contact", &state)
    state.press("Right")
    let other = try CommunityStore(Self.network)
    edits = try saved(&state)
    try other.save(edits)
    kept = try other.community("c-1")
    #expect(kept.contact == "0822" && kept.consent.by == "Sari" && kept.consent.covers(.contact))
  }

  /// Consent that was withdrawn is not made good by an older record that still says yes.
  @Test func withdrawnConsentIsHeededFirst() throws {
    var network = Self.network.network
    network.holdings[0].communities[0].consent.withdrawn = "2026-02-02"
    network.holdings[0].communities.swapAt(0, 1)
    var state = AppState.on(.communities, Networks.loaded(network))
    state.author = Author("Rara, Dinas")
    for id in ["c-2", "c-1"] { state.mark(id) }
    state.press("Y")
    let rows = try join(state).rows.filter { $0.title.english.hasPrefix("Cons") }
    #expect(!rows.isEmpty && rows.allSatisfy { $0.takes(1) && !$0.takes(0) })
  }

  @Test func twoOfOneKindAreNeeded() {
    #expect(opened(["c-1"]).overlay == nil)
    #expect(opened(["c-1", "c-2", "c-3"]).overlay == nil)
    #expect(opened(["c-1", "o-1"]).overlay == nil)
    var state = AppState.on(.communities, Self.network)
    state.press("Y")
    #expect(state.overlay == nil && state.notice != nil)
    state.mark("c-1")
    state.mark("c-2")
    state.access = .readOnly
    state.press("Y")
    #expect(state.overlay == nil)
  }

  @Test func escLeavesBothAndTheMarks() {
    var state = opened()
    state.press("Esc")
    #expect(state.overlay == nil && state.entry.isMarked("c-1") && state.entry.isMarked("c-2"))
  }

  /// Afterwards the cursor stands on the kept one, and nothing is marked.
  @Test func theCursorStandsOnTheKeptOne() throws {
    var state = opened(["c-2", "c-1"])
    let store = try CommunityStore(Self.network)
    let edits = try saved(&state)
    let outcome = try store.save(edits)
    _ = update(&state, .written(.save(edits, name: "x"), .outcome(outcome)))
    _ = update(&state, .loaded(try store.loaded()))
    #expect(state.overlay == nil && state.recordID == "c-2" && !state.entry.isMarked("c-2"))
  }

  /// Who writes is asked first, and the page is there again if the name is not given.
  @Test func theWriterIsAskedFirst() throws {
    var state = opened()
    state.author = nil
    #expect(state.press("Ctrl-S").isEmpty)
    guard case .author = state.overlay else {
      Issue.record("nobody is asked")
      return
    }
    state.press("Esc")
    #expect(try join(state).stamps.count == 2)
  }

  /// One of them was changed elsewhere: both sides are shown, and all of the change is saved.
  @Test func aConflictIsSolvedAndTheRestIsSavedToo() throws {
    var state = opened()
    let store = try CommunityStore(Self.network)
    let base = try store.community("c-1")
    var other = base
    other.note = "Lain"
    try store.save([.put(other, over: base, in: .city(store.region))])
    let edits = try saved(&state)
    let outcome = try store.save(edits)
    _ = update(&state, .written(.save(edits, name: "x"), .outcome(outcome)))
    guard case .conflict = state.overlay else {
      Issue.record("no conflict")
      return
    }
    try store.save(try saved(&state))
    #expect(try store.community("c-1").note == "Lama\nBaru")
    #expect(try store.network().holdings[1].persons.first?.community == "c-1")
    #expect(try store.network().holdings[0].communities.current == 2)
  }
}
