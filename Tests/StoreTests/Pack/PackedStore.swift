import Foundation
import Model
import Store
import Testing

/// Two members' stores that come from one, and the packs between them.
struct PackedStore {
  let folder: TestFolder
  let one: String
  let other: String

  init(_ change: (inout Network) throws -> Void = { _ in }) throws {
    folder = try TestFolder()
    one = folder["satu"]
    other = folder["dua"]
    var network = Network()
    try network.change("35.73") { city in
      city.city.stamp = Stamp(id: "35.73", rev: 1, at: "2026-01-01T00:00:00Z", by: "awal")
      city.communities =
        ["c-1", "c-2"].map { id in
          var community = Community(
            stamp: Stamp(id: id, rev: 1, at: "2026-01-01T00:00:00Z", by: "a"))
          community.name = "Sanggar \(id)"
          community.note = "lama"
          return community
        }.asRecords
    }
    try change(&network)
    for path in [one, other] { try WritableStore(StoreFolder(path)).create(network) }
  }

  func run(_ arguments: [String], in path: String, by name: String = "Rina") throws -> ProgramRun {
    try Program.run(
      ["JEJARING_BY=\(name)", Program.jejaring] + arguments + ["--store", path])
  }

  func put(_ fields: String..., in path: String) throws {
    let run = try run(["put", "communities"] + fields, in: path)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Packs one store and merges it into the other.
  func send(from path: String, to target: String) throws -> ProgramRun {
    let file = folder["paket.tar"]
    let pack = try run(["pack", file], in: path)
    #expect(pack.status == 0 && pack.errors == "", "\(pack.errors)")
    return try run(["merge", file, "--yes"], in: target)
  }

  func community(_ id: String, in path: String) throws -> Community {
    let code = try #require(RegionCode("35.73"))
    let holdings = try ReadableStore(StoreFolder(path)).load().network.holdings(of: code)
    return try #require(holdings?.communities.first { $0.stamp.id == id })
  }

  /// The bytes of the store's own files, without this machine's.
  func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where !name.hasPrefix(".jejaring") {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }
}

extension Array where Element: Findable {
  /// The records as a city holds them.
  var asRecords: Records<Element> { Records(self) }
}
