import Controller
import Model
import Store
import Testing

/// A record moved to another region: one change, the same id, and what is private goes along.
@Suite struct MoveTests {
  private static let network: LoadedNetwork = {
    var network = Network()
    var community = Community(stamp: Stamp(id: "c-1", by: "Dodi"))
    community.name = "Batik Asri"
    community.contact = "0811"
    community.source = "s-1"
    community.spaces = ["r-1"]
    network.holdings[0].isStored = true
    network.holdings[0].communities = [community]
    var source = Source(stamp: Stamp(id: "s-1", by: "Dodi"))
    source.title = "Pendataan 2026"
    network.holdings[0].sources = [source]
    var space = Space(stamp: Stamp(id: "r-1", by: "Dodi"))
    space.name = "Rumah Batik"
    network.holdings[0].spaces = [space]
    var node = Organisation(stamp: Stamp(id: "o-1", by: "Dodi"))
    node.name = "Simpul"
    node.members = ["c-1"]
    network.holdings[0].organisations = [node]
    var person = Person(stamp: Stamp(id: "p-1", by: "Dodi"))
    person.name = "Sari"
    person.contact = "0822"
    network.holdings[0].persons = [person]
    var need = Need(stamp: Stamp(id: "n-1", by: "Dodi"))
    need.name = "Modal"
    network.holdings[0].needs = [need]
    network.holdings[1].isStored = true
    return Networks.loaded(network)
  }()
  private static let regions = Registry.standard.regions.prefix(2).map(\.code)

  /// The form of the record of an id, the code of the other region typed.
  private func moving(
    _ id: String, to region: RegionCode = Self.regions[1], _ network: LoadedNetwork = Self.network
  ) -> AppState {
    var state = AppState.on(.communities, network)
    state.author = Author("Rara, Dinas")
    state.press("g g")
    for _ in 0..<state.communities.rows.count where state.recordID != id { state.press("Down") }
    state.press("Alt-p")
    _ = update(&state, .paste(region.description))
    return state
  }

  private func form(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  private func saved(_ state: inout AppState) throws -> [Edit] {
    guard case .write(.save(let edits, _), _, _) = state.press("Ctrl-S").last else {
      throw StoreFault.refused(Bilingual(same: "\(state.notice.debugDescription)"))
    }
    return edits
  }

  private func communities(_ store: CommunityStore, _ region: Int) throws -> [Community] {
    try store.network().holdings[region].communities.filter { !$0.stamp.isDeleted }
  }

  @Test func itStandsInTheOtherRegionUnderItsId() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try communities(store, 0).isEmpty)
    let moved = try #require(try communities(store, 1).first)
    #expect(moved.stamp.id == "c-1" && moved.name == "Batik Asri" && moved.spaces == ["r-1"])
    // A marker stays, so that a merge cannot bring it back.
    #expect(try store.network().holdings[0].communities.contains { $0.stamp.isDeleted })
  }

  @Test func whatIsPrivateGoesAlong() throws {
    var state = moving("c-1")
    #expect(form(state)?.movesPrivately == true)
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try communities(store, 1).first?.contact == "0811")
    #expect(try store.text(.privateCity(Self.regions[1])).contains("0811"))
    #expect(try !store.text(.privateCity(Self.regions[0])).contains("0811"))
    #expect(try !store.text(.city(Self.regions[1])).contains("0811"))
  }

  /// A person stands in the private file alone, here as there.
  @Test func aPersonStaysPrivate() throws {
    var state = moving("p-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try store.network().holdings[1].persons.first?.contact == "0822")
    #expect(try !store.text(.city(Self.regions[1])).contains("Sari"))
    #expect(try !store.text(.privateCity(Self.regions[0])).contains("Sari"))
  }

  /// Links to it lead to it still, and the validator says so; its source is copied.
  @Test func noLinkIsLeftDangling() throws {
    var state = moving("c-1")
    #expect(state.carriedSources(try #require(form(state))).map(\.english) == ["Pendataan 2026"])
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(store.findings().filter { $0.check == .link }.map { $0.line(.english) } == [])
    let network = try store.network()
    let source = try #require(network.holdings[1].sources.first)
    #expect(source.title == "Pendataan 2026" && source.stamp.id != "s-1")
    #expect(try communities(store, 1).first?.source == source.stamp.id)
    #expect(network.holdings[0].sources.first?.stamp.isDeleted == false)
  }

  /// What it links to in the region it left has its name in the form, and can stay.
  @Test func aLinkToTheOldRegionCanStayInTheForm() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    state = AppState.on(.communities, try store.loaded())
    state.author = Author("Rara, Dinas")
    state.press("g g")
    for _ in 0..<state.communities.rows.count where state.recordID != "c-1" { state.press("Down") }
    state.press("e")
    let place = try #require(form(state)?.fields.firstIndex { $0.key == "spaces" })
    for _ in 0..<place { state.press("Tab") }
    let field = try #require(form(state)?.field)
    #expect(field.text.hasPrefix("Rumah Batik (") && field.fault == nil)
    state.press("End , Backspace")
    #expect(form(state)?.field?.value == .texts(["r-1"]))
  }

  @Test func oneUndoTakesItBackAndItCanBeMovedAgain() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    try store.undo()
    #expect(try communities(store, 0).first?.contact == "0811")
    #expect(try communities(store, 1).isEmpty)
    #expect(try store.network().holdings[1].sources.filter { !$0.stamp.isDeleted }.isEmpty)
    state = moving("c-1", to: Self.regions[1], try store.loaded())
    try store.save(try saved(&state))
    #expect(try communities(store, 1).first?.name == "Batik Asri")
  }

  /// Where it stood before, its marker does not hold it back, and its source is not doubled.
  @Test func thereAndBack() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    state = moving("c-1", to: Self.regions[0], try store.loaded())
    try store.save(try saved(&state))
    let back = try #require(try communities(store, 0).first)
    #expect(back.stamp.id == "c-1" && back.contact == "0811" && back.source == "s-1")
    #expect(try communities(store, 1).isEmpty)
    #expect(try store.network().holdings[0].sources.count == 1)
  }

  /// What somebody else changed while the region was typed goes along, and is not lost.
  @Test func itGoesAsItStandsNow() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    let base = try store.community("c-1")
    var other = base
    other.name = "Batik Asri Jaya"
    try store.save([.put(other, over: base, in: .city(Self.regions[0]))])
    _ = update(&state, .loaded(try store.loaded()))
    guard case .saved = try store.save(try saved(&state)) else {
      Issue.record("it is in conflict")
      return
    }
    #expect(try communities(store, 1).map(\.name) == ["Batik Asri Jaya"])
  }

  /// Its kecamatan is named, which may not be one of the other region.
  @Test func itsPlaceIsToBeLookedAt() throws {
    #expect(form(moving("c-1"))?.movedPlace == nil)
    var network = Self.network.network
    network.holdings[0].communities[0].district = "Klojen"
    network.holdings[0].communities[0].village = "Kauman"
    let form = form(moving("c-1", to: Self.regions[1], Networks.loaded(network)))
    #expect(form?.movedPlace == "Klojen, Kauman")
  }

  /// What leads by an id leads to where the record is now.
  @Test func byItsIdItIsFoundWhereItIsNow() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(store.readable.place(of: "c-1")?.owner == .city(Self.regions[1]))
    try store.forget("c-1")
    for name in try store.allFiles() { #expect(!name.text.contains("0811"), "\(name.path)") }
  }

  @Test func theRegionIsOfferedWhileTyping() {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    state.press("Alt-p m a l a n g")
    #expect(form(state)?.offers?.items.isEmpty == false)
    // What goes along is seen first: the offer that is taken is not saved yet.
    #expect(state.press("Down Enter").isEmpty)
    #expect(form(state)?.fields.first?.text.contains("Malang") == true)
    #expect(form(state)?.destination != nil)
  }

  @Test func itsOwnRegionAndNoneAreRefused() {
    var state = moving("c-1", to: Self.regions[0])
    #expect(state.press("Ctrl-S").isEmpty && state.notice?.tone == .alert)
    state.press("Ctrl-U Ctrl-S")
    #expect(form(state) != nil)
  }

  /// From the list of a region's records those are moved that the browser does not list.
  @Test func aNeedIsMovedFromTheList() throws {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    state.press("r M o d a l Alt-p")
    _ = update(&state, .paste(Self.regions[1].description))
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try store.network().holdings[1].needs.first?.name == "Modal")
    // A source is named by figures, and stays.
    state = AppState.on(.communities, Self.network)
    state.press("r P e n d a t a a n Alt-p")
    #expect(form(state) == nil && state.notice?.tone == .alert)
  }

  @Test func afterwardsTheCursorStandsOnIt() throws {
    var state = moving("c-1")
    let store = try CommunityStore(Self.network)
    let edits = try saved(&state)
    let outcome = try store.save(edits)
    _ = update(&state, .written(.save(edits, name: "x"), .outcome(outcome)))
    _ = update(&state, .loaded(try store.loaded()))
    #expect(state.overlay == nil && state.recordID == "c-1")
    #expect(state.communities.selectedRecord?.city == 1)
  }

  @Test func readOnlyNothingIsMoved() {
    var state = AppState.on(.communities, Self.network)
    state.access = .readOnly
    state.press("Alt-p")
    #expect(state.overlay == nil)
  }
}
