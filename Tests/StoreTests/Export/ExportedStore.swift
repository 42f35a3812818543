import Foundation
import Model
import Store
import Testing

/// A store that the built program exports from.
struct ExportedStore {
  let folder: TestFolder
  let path: String

  init(_ network: Network) throws {
    folder = try TestFolder()
    path = folder["net"]
    try WritableStore(StoreFolder(path)).create(network)
  }

  /// A store of one city, Kota Malang.
  init(_ change: (inout CityHoldings) -> Void) throws {
    var network = Network()
    try network.change("35.73", change)
    try self.init(network)
  }

  func run(_ arguments: String...) throws -> ProgramRun {
    try Program.run([Program.jejaring] + arguments + ["--store", path])
  }

  /// The file that an export writes.
  func exported(_ arguments: String...) throws -> String {
    let file = folder["out-\(UUID().uuidString)"]
    let run = try Program.run(
      [Program.jejaring, "export"] + arguments + ["--out", file, "--store", path])
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    return file
  }

  /// What Python prints for a program, with the paths of files as arguments.
  func python(_ program: String, _ files: String...) throws -> String {
    let run = try Program.run(["python3", "-c", program] + files)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  func load() throws -> Network { try ReadableStore(StoreFolder(path)).load().network }
}

extension Network {
  /// Changes one region, which is stored from then on.
  mutating func change(_ code: String, _ change: (inout CityHoldings) -> Void) throws {
    let index = try #require(RegionCode(code).flatMap { Registry.standard.index(of: $0) })
    holdings[index].isStored = true
    change(&holdings[index])
  }

  /// Every kind of record, each with every field given.
  static func filled() throws -> Network {
    var network = Network()
    try network.change("35.73") { city in
      city.city = .filled("35.73")
      city.potentials = [.filled("p-1"), .filled("p-2")]
      city.designations = [.filled("d-1")]
      city.sources = [.filled("s-1")]
      city.organisations = [.filled("o-1")]
      city.spaces = [.filled("r-1")]
      city.programmes = [.filled("g-1")]
      city.needs = [.filled("n-1")]
      city.offers = [.filled("f-1")]
      city.followUps = [.filled("t-1")]
      city.facilitations = [.filled("a-1")]
      city.persons = [.filled("q-1")]
      city.assessments = [.filled("m-1")]
      city.examples = [.filled("e-1")]
      city.communities = [.filled("c-1"), .filled("c-2")]
    }
    // As saving a change orders them.
    let order = ["ekspor", "omzet", "tenaga_kerja", "usaha"]
    try network.change("35.73") { city in
      for place in city.potentials.indices {
        city.potentials[place].figures.sort { left, right in
          let (one, other) = (
            order.firstIndex(of: left.kind.code), order.firstIndex(of: right.kind.code)
          )
          return one != other ? (one ?? 0) < (other ?? 0) : left.standing.code < right.standing.code
        }
      }
    }
    try network.change("11.01") { $0.communities = [.filled("c-3")] }
    network.reference.sources = [.filled("s-2")]
    network.reference.groups = [.filled("g-2")]
    network.reference.facts = [.filled("f-2")]
    network.reference.designations = [.filled("d-2")]
    network.reference.memberCounts = [.filled("m-2")]
    network.reference.principles = [.filled("p-3")]
    network.reference.jurus = [.filled("j-2")]
    var edition = EditionHoldings(edition: .filled("iccc-2016"))
    edition.recommendations = [.filled("r-2")]
    edition.sources = [.filled("s-3")]
    network.editions = [edition]
    return network
  }
}
