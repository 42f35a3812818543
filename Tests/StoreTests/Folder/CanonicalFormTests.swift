import Foundation
import Model
import Store
import Testing

/// One form of a file: keys in a fixed order, a record a line, sorted by id, line feeds.
@Suite struct CanonicalFormTests {
  @Test func aCityInFull() throws {
    let code = try #require(RegionCode("35.73"))
    var city = CityHoldings(code: code)
    city.city.stamp = Stamp(id: "35.73", rev: 2, at: "2025-05-17T08:30:00Z", by: "Ratna")
    city.city.membership.status = .member
    var late = Community(stamp: Stamp(id: "b"))
    late.subsectors = [.kul, .apg]
    late.name = "Malang \"Ngalam\""
    let early = Community(stamp: Stamp(id: "a", rev: 4, isDeleted: true))
    city.communities = [late, early]
    var potential = Potential(stamp: Stamp(id: "p"))
    potential.figures = [
      Figure(kind: .businesses, value: .value(12), year: 0, standing: .official, source: "s"),
      Figure(kind: .workers, value: .unknown, year: 0, standing: .entry),
    ]
    potential.subsector = .kul
    potential.year = 2024
    city.potentials = [potential]
    let folder = try TestFolder()
    for name in ["cities", "private"] { try AtomicFile.makeFolder(folder[name]) }
    try WritableStore(folder.store).write(city)
    let expected = """
      {
      "format":1,
      "city":{"id":"35.73","rev":2,"at":"2025-05-17T08:30:00Z","by":"Ratna","membership":"member"},
      "potentials":[
      {"id":"p","rev":1,"subsector":"KUL","year":2024,"figures":[\
      {"kind":"usaha","value":12,"standing":"official","source":"s"},\
      {"kind":"tenaga_kerja","state":"unknown","standing":"entry"}]}
      ],
      "communities":[
      {"id":"a","rev":4,"deleted":true},
      {"id":"b","rev":1,"name":"Malang \\"Ngalam\\"","subsectors":["KUL","APG"]}
      ]
      }

      """
    #expect(try folder.text("cities/35.73.json") == expected)
  }

  @Test func theStartingNetworkReadAndWrittenGivesTheSameBytes() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    let load = try ReadableStore(StoreFolder(folder["a"])).load()
    #expect(load.problems == [])
    #expect(load.network == StartingNetwork.network().sortedAsWritten)
    try WritableStore(StoreFolder(folder["b"])).create(load.network)
    try expectSameFiles(folder, atLeast: 60)
  }

  @Test func twoStartingNetworksAreEqualByteForByte() throws {
    let folder = try TestFolder()
    for name in ["a", "b"] {
      let run = try Program.jejaring("init", folder[name])
      #expect(run.status == 0)
      #expect(run.output == "Jejaring awal ditulis di \(folder[name])\n")
    }
    try expectSameFiles(folder, atLeast: 60)
  }

  @Test func everyFileIsLinesOfOneRecordInOrderOfId() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    for (name, data) in try folder.files() where name.hasSuffix(".json") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.hasPrefix("{\n\"format\":1") && text.hasSuffix("\n}\n"), "\(name)")
      #expect(!text.contains("\r"))
      var ids: [String] = []
      for line in text.split(separator: "\n") {
        if line.hasSuffix(":[") { ids = [] }
        guard line.hasPrefix("{\"id\":\"") else { continue }
        let id = String(line.dropFirst(7).prefix { $0 != "\"" })
        if let last = ids.last { #expect(last < id, "\(name)") }
        ids.append(id)
        let record = line.hasSuffix(",") ? line.dropLast() : line
        #expect(throws: Never.self) { try JSONDocument(Array(record.utf8)) }
      }
    }
  }

  @Test func gitLeavesTheBytesAlone() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(Network())
    #expect(try folder.text("a/.gitattributes") == "*.json -text\n")
    #expect(try folder.text("a/.gitignore") == "private/\n.jejaring/\n*.tmp*\n")
  }

  private func expectSameFiles(_ folder: TestFolder, atLeast count: Int) throws {
    let all = try folder.files()
    let first = all.filter { $0.key.hasPrefix("a/") }
    #expect(first.count >= count)
    #expect(all.count(where: { $0.key.hasPrefix("b/") }) == first.count)
    for (name, data) in first {
      #expect(all["b/" + name.dropFirst(2)] == data, "\(name)")
    }
  }
}

extension Network {
  /// The network with its lists in the order of the files, which is that of the ids.
  fileprivate var sortedAsWritten: Network {
    var network = self
    for index in network.holdings.indices {
      sort(&network.holdings[index].designations)
      sort(&network.holdings[index].potentials)
      sort(&network.holdings[index].sources)
    }
    sort(&network.reference.sources)
    sort(&network.reference.groups)
    sort(&network.reference.facts)
    sort(&network.reference.designations)
    sort(&network.reference.memberCounts)
    sort(&network.reference.principles)
    sort(&network.reference.jurus)
    for index in network.editions.indices {
      sort(&network.editions[index].sources)
      sort(&network.editions[index].recommendations)
    }
    return network
  }

  private func sort(_ records: inout [some Record]) {
    records.sort { $0.stamp.id < $1.stamp.id }
  }
}
