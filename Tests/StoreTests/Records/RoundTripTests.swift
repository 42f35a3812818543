import Model
import Store
import Testing

/// Each field of each kind is written, and read back as it was.
@Suite struct RoundTripTests {
  @Test func city() throws {
    let kept = try roundTrip { $0.city = .filled("35.73") }
    #expect(kept.city.absentKeys == [])
    #expect(kept.city == .filled("35.73"))
  }

  @Test func potentials() throws { try expectKept(\.potentials) }
  @Test func designations() throws { try expectKept(\.designations) }
  @Test func sources() throws { try expectKept(\.sources) }
  @Test func communities() throws { try expectKept(\.communities) }
  @Test func organisations() throws { try expectKept(\.organisations) }
  @Test func spaces() throws { try expectKept(\.spaces) }
  @Test func programmes() throws { try expectKept(\.programmes) }
  @Test func needs() throws { try expectKept(\.needs) }
  @Test func offers() throws { try expectKept(\.offers) }
  @Test func followUps() throws { try expectKept(\.followUps) }
  @Test func facilitations() throws { try expectKept(\.facilitations) }
  @Test func assessments() throws { try expectKept(\.assessments) }
  @Test func examples() throws { try expectKept(\.examples) }
  @Test func persons() throws { try expectKept(\.persons) }

  @Test func facts() throws { try expectKeptInReference(\.facts) }
  @Test func areaGroups() throws { try expectKeptInReference(\.groups) }
  @Test func memberCounts() throws { try expectKeptInReference(\.memberCounts) }
  @Test func provinceDesignations() throws { try expectKeptInReference(\.designations) }
  @Test func principles() throws { try expectKeptInReference(\.principles) }
  @Test func jurus() throws { try expectKeptInReference(\.jurus) }
  @Test func referenceSources() throws { try expectKeptInReference(\.sources) }

  @Test func editions() throws {
    var holdings = EditionHoldings(edition: .filled("iccc-2016"))
    holdings.recommendations = [.filled("a"), .filled("b")]
    holdings.sources = [.filled("s")]
    #expect(holdings.edition.absentKeys == [])
    #expect(holdings.recommendations[0].absentKeys == [])
    let folder = try TestFolder()
    var network = Network()
    network.editions = [holdings]
    try WritableStore(StoreFolder(folder["net"])).create(network)
    let load = try ReadableStore(StoreFolder(folder["net"])).load()
    #expect(load.problems == [])
    #expect(load.network.editions == [holdings])
  }

  @Test func identity() throws {
    let folder = try TestFolder()
    var network = Network()
    network.identity.name = "Jejaring \"Jawa\""
    network.identity.language = .english
    network.identity.taxonomy = "17-2020"
    network.identity.codeSystem = "bps"
    network.identity.isSample = true
    try WritableStore(StoreFolder(folder["net"])).create(network)
    #expect(try ReadableStore(StoreFolder(folder["net"])).load().network == network)
  }

  @Test func aDeletedRecordLeavesItsMarker() throws {
    var community = Community(stamp: Stamp(id: "a", rev: 4, isDeleted: true))
    let kept = try roundTrip { $0.communities = [community] }
    #expect(kept.communities == [community])
    community.stamp.isDeleted = false
    #expect(kept.communities != [community])
  }

  private func expectKept<List: RangeReplaceableCollection & Equatable>(
    _ path: WritableKeyPath<CityHoldings, List>
  ) throws where List.Element: Record, List.Index == Int {
    let records = List([.filled("a"), .filled("b")])
    #expect(records[0].absentKeys == [])
    let kept = try roundTrip { $0[keyPath: path] = records }
    #expect(kept[keyPath: path] == records)
  }

  private func expectKeptInReference<Kind: Record>(
    _ path: WritableKeyPath<Reference, [Kind]>
  ) throws {
    let records: [Kind] = [.filled("a"), .filled("b")]
    #expect(records[0].absentKeys == [])
    let folder = try TestFolder()
    var network = Network()
    network.reference[keyPath: path] = records
    try WritableStore(StoreFolder(folder["net"])).create(network)
    let load = try ReadableStore(StoreFolder(folder["net"])).load()
    #expect(load.problems == [])
    #expect(load.network.reference[keyPath: path] == records)
  }

  private func roundTrip(_ change: (inout CityHoldings) -> Void) throws -> CityHoldings {
    let file = try CityFile("{\"format\":1}")
    var (city, _) = try file.load()
    change(&city)
    try AtomicFile.makeFolder(file.folder["private"])
    try WritableStore(file.folder.store).write(city)
    let (kept, problems) = try file.load()
    #expect(problems == [])
    return kept
  }
}
