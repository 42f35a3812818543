import Foundation
import Model
import Store
import Testing

/// A store of three cities with one community each, whose name, note and contact tell its version.
final class SmallStore {
  static let codes = ["32.73", "35.73", "35.78"]
  static let ids = ["k1", "k2", "k3"]

  private let folder: TestFolder
  let path: String

  var store: StoreFolder { StoreFolder(path) }
  var writable: WritableStore { WritableStore(store) }

  /// A new store, or a copy of another.
  init(copy: String? = nil, in place: String? = nil) throws {
    folder = try TestFolder(inMemory: true)
    path = place ?? folder["net"]
    if let copy {
      try FileManager.default.copyItem(atPath: copy, toPath: path)
    } else {
      try writable.create(Self.network)
    }
  }

  /// A store as a disk holds it.
  init(disk: [String: Data]) throws {
    folder = try TestFolder(inMemory: true)
    path = folder["net"]
    for name in ["cities", "private", "events"] {
      try FileManager.default.createDirectory(
        atPath: path + "/" + name, withIntermediateDirectories: true)
    }
    for (name, data) in disk {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  subscript(name: String) -> String { path + "/" + name }

  static var author: Author { get throws { try #require(Author("Penguji, Dinas")) } }

  static func code(_ number: Int) -> RegionCode {
    RegionCode(codes[number]) ?? Registry.standard.regions[0].code
  }

  private static var network: Network {
    var network = Network()
    for (number, id) in ids.enumerated() {
      guard let index = Registry.standard.index(of: code(number)) else { continue }
      var community = Community(stamp: Stamp(id: id, rev: 1, at: "2026-01-01T00:00:00Z", by: "a"))
      community.name = "lama"
      community.contact = "0812"
      network.holdings[index].isStored = true
      network.holdings[index].communities = [community]
    }
    return network
  }

  /// What the three communities are named, and their contacts, without taking the lock.
  func versions() throws -> [String] {
    let load = try ReadableStore(store).load()
    #expect(load.problems.map { $0.text(.english) } == [])
    return Self.versions(load)
  }

  static func versions(_ load: NetworkLoad) -> [String] {
    ids.indices.map { number in
      let community = load.network.holdings(of: code(number))?.communities
        .first { $0.stamp.id == ids[number] }
      return "\(community?.name ?? "-") \(community?.contact ?? "-")"
    }
  }

  /// The community of a number as it stands.
  func community(_ number: Int) throws -> Community {
    let holdings = try ReadableStore(store).load().network.holdings(of: Self.code(number))
    return try #require(holdings?.communities.first { $0.stamp.id == Self.ids[number] })
  }

  /// Saves a community whose fields another function changes.
  func save(
    _ number: Int, window: WindowID = .current, _ edit: (inout Community) -> Void
  ) throws -> SaveOutcome {
    let base = try community(number)
    var mine = base
    edit(&mine)
    let change = Change(
      [.put(mine, over: base, in: .city(Self.code(number)))], by: try Self.author, window: window)
    return try writable.save(change)
  }

  /// A text of JSON Lines that makes all three new.
  func applyFile(name: String = "baru", contact: String = "0899") throws -> String {
    let lines = Self.ids.map { id in
      "{\"put\":\"communities\",\"record\":{\"id\":\"\(id)\",\"name\":\"\(name)\","
        + "\"contact\":\"\(contact)\"}}\n"
    }
    try folder.write(lines.joined(), to: "\(name).jsonl")
    return folder["\(name).jsonl"]
  }

  /// The bytes of every file of the store, by path.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: self[name])
    }
    return files
  }
}
