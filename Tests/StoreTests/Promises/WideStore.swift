import Foundation
import Model
import Store
import Testing

/// A store of all 514 cities, each with a shared and a private file, that is changed as one.
final class WideStore {
  static let regions = Registry.standard.regions.map(\.code)

  private let folder: TestFolder
  let path: String

  var store: StoreFolder { StoreFolder(path) }
  var writable: WritableStore { WritableStore(store) }

  /// A new store in which everything is old.
  init() throws {
    folder = try TestFolder(inMemory: true)
    path = folder["net"]
    var network = Network()
    for index in network.holdings.indices {
      let id = Self.id(network.holdings[index].code)
      var community = Community(stamp: Stamp(id: id, rev: 1, at: "2026-01-01T00:00:00Z", by: "a"))
      community.name = "lama"
      community.contact = "0812"
      network.holdings[index].isStored = true
      network.holdings[index].communities = [community]
    }
    try writable.create(network)
  }

  /// A copy of another.
  init(copy: WideStore) throws {
    folder = try TestFolder(inMemory: true)
    path = folder["net"]
    let run = try Program.run(["cp", "-a", copy.path, path])
    try #require(run.status == 0, "\(run.errors)")
  }

  private static func id(_ code: RegionCode) -> String { "k-\(code)" }

  /// A text of JSON Lines that makes every city new.
  func applyFile() throws -> String {
    let lines = Self.regions.map { code in
      "{\"put\":\"communities\",\"in\":\"\(code)\",\"record\":{\"id\":\"\(Self.id(code))\","
        + "\"name\":\"baru\",\"contact\":\"0899\"}}\n"
    }
    try folder.write(lines.joined(), to: "baru.jsonl")
    return folder["baru.jsonl"]
  }

  /// The versions that stand in the cities: one, if no change was made by half.
  func versions() throws -> Set<String> {
    let load = try ReadableStore(store).load()
    #expect(load.problems.map { $0.text(.english) } == [])
    return Set(
      load.network.holdings.map { holdings in
        let id = Self.id(holdings.code)
        let community = holdings.communities.first { $0.stamp.id == id }
        return "\(community?.name ?? "-") \(community?.contact ?? "-")"
      })
  }

  /// Saves another field of one city, as the next person would.
  func save() throws -> SaveOutcome {
    let code = Self.regions[100]
    let holdings = try ReadableStore(store).load().network.holdings(of: code)
    let base = try #require(holdings?.communities.first { $0.stamp.id == Self.id(code) })
    var mine = base
    mine.note = "lagi"
    let change = Change([.put(mine, over: base, in: .city(code))], by: try SmallStore.author)
    return try writable.save(change)
  }

  /// The bytes of every file, by path.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }
}
