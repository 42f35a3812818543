import Model
import Store
import Testing

@Suite struct ListTests {
  static let counts: [(RecordKind, Int)] = {
    let cities = Array(SampleProgram.sample)
    let reference = SampleProgram.sample.reference
    let editions = SampleProgram.sample.editions
    func sum(_ count: (CityHoldings) -> Int) -> Int { cities.map(count).reduce(0, +) }
    return [
      (.city, cities.count), (.potential, sum(\.potentials.count)),
      (.designation, sum(\.designations.count) + reference.designations.count),
      (.community, 150), (.organisation, sum(\.organisations.count)),
      (.space, sum(\.spaces.count)), (.programme, sum(\.programmes.count)),
      (.need, sum(\.needs.count)), (.offer, sum(\.offers.count)), (.person, 0),
      (.followUp, sum(\.followUps.count)), (.facilitation, sum(\.facilitations.count)),
      (.assessment, 0), (.example, sum(\.examples.count)),
      (
        .source,
        sum(\.sources.count) + reference.sources.count
          + editions.map(\.sources.count).reduce(0, +)
      ),
      (.fact, 240), (.areaGroup, 10), (.memberCount, 2), (.principle, 10), (.jurus, 11),
      (.edition, editions.count),
      (.recommendation, editions.map(\.recommendations.count).reduce(0, +)),
    ]
  }()

  @Test func everyKindIsCounted() {
    #expect(Set(ListTests.counts.map(\.0)) == Set(RecordKind.allCases))
  }

  @Test(arguments: counts) func jsonHoldsEveryRecord(kind: RecordKind, count: Int) throws {
    let run = try SampleProgram.run("list", kind.rawValue, "--json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try SampleProgram.python("len(x)", on: run) == "\(count)")
    #expect(
      try SampleProgram.python("all(r['id'] and r['rev'] > 0 for r in x)", on: run) == "True")
  }

  @Test(arguments: counts) func plainHoldsALineARecord(kind: RecordKind, count: Int) throws {
    let run = try SampleProgram.run("list", kind.rawValue, "--plain")
    #expect(run.status == 0)
    #expect(run.lines.count == count)
    #expect(try SampleProgram.run("list", kind.rawValue) == run)
  }

  @Test func plainNamesRegionAndFields() throws {
    let city = try #require(SampleProgram.sample.first { !$0.communities.isEmpty })
    let community = city.communities[0]
    let region = try #require(Registry.standard.region(city.code))
    let run = try SampleProgram.run("list", "communities", "--plain")
    let line = try #require(run.lines.first { $0.hasPrefix(community.stamp.id + " ") })
    #expect(
      line.hasPrefix(
        "\(community.stamp.id) · \(region.title) · Nama: \(community.name ?? "") · Subsektor: "))
  }

  @Test func jsonIsTheStoresOwnForm() throws {
    let run = try SampleProgram.run("list", "principles", "--json")
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    let file = try folder.text("a/reference.json")
    for line in run.lines.dropFirst().dropLast() {
      #expect(file.contains("\n" + (line.hasSuffix(",") ? line.dropLast() : line[...])))
    }
  }

  @Test func nothingPrivateIsPrinted() throws {
    var hidden: Set<String> = []
    var shown: Set<String> = []
    func sort(_ record: some Consenting, _ contact: String?) {
      guard let contact else { return }
      if record.consent.covers(.contact) { shown.insert(contact) } else { hidden.insert(contact) }
    }
    for city in SampleProgram.sample {
      sort(city.city, city.city.contact)
      for record in city.communities { sort(record, record.contact) }
      for record in city.organisations { sort(record, record.contact) }
      for record in city.spaces { sort(record, record.contact) }
    }
    #expect(hidden.count > 10)
    var printed = ""
    for kind in RecordKind.allCases {
      printed += try SampleProgram.run("list", kind.rawValue, "--json").output
      printed += try SampleProgram.run("list", kind.rawValue, "--plain").output
    }
    for city in SampleProgram.sample.prefix(12) {
      printed += try SampleProgram.run("show", city.code.description).output
      printed += try SampleProgram.run("show", city.code.description, "--json").output
    }
    // Values stand between quotes in JSON, and after a title in plain lines.
    let pieces = printed.replacing(": ", with: "\n").replacing(" · ", with: "\n")
      .split { $0 == "\"" || $0 == "\n" }
    let said = Set(pieces.map(String.init))
    #expect(said.isSuperset(of: shown))
    #expect(said.isDisjoint(with: hidden.subtracting(shown)))
  }

  @Test func anUnknownKindSaysWhichThereAre() throws {
    let run = try SampleProgram.run("list", "komunitas", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix(
        "jejaring: kind \"komunitas\" is not known; choose from: cities, potentials, "))
    #expect(!run.errors.contains("persons"))
  }

  @Test func plainAndJsonTogetherAreRefused() throws {
    #expect(try SampleProgram.run("list", "needs", "--plain", "--json").status == 64)
  }
}
