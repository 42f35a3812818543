import Foundation
import Store
import Testing

/// The program killed before each of its calls: afterwards the store is old or new, and whole.
@Suite struct KillTests {
  private static let old = Array(repeating: "lama 0812", count: 3)
  private static let new = Array(repeating: "baru 0899", count: 3)
  private static let one = ["baru 0899", "lama 0812", "lama 0812"]

  @Test func aSave() throws {
    try kill(
      from: Self.old, to: Self.one,
      ["put", "communities", "id=k1", "name=baru", "contact=0899", "--as", "Penguji"])
  }

  @Test func aChangeOverThreeCities() throws {
    let file = try SmallStore()
    let path = try file.applyFile()
    try kill(from: Self.old, to: Self.new, ["apply", path, "--as", "Penguji"])
  }

  @Test func anUndo() throws {
    let start = try SmallStore()
    let path = try start.applyFile()
    let run = try Program.run([
      Program.jejaring, "apply", path, "--as", "Penguji", "--store", start.path,
    ])
    try #require(run.status == 0, "\(run.errors)")
    try kill(from: Self.new, to: Self.old, ["undo", "--as", "Penguji"], start: start)
  }

  @Test func anErasing() throws {
    let start = try SmallStore()
    _ = try start.save(0) { $0.note = "rahasia" }
    _ = try start.save(0) { $0.note = nil }
    try kill(
      from: Self.old, to: ["- -", "lama 0812", "lama 0812"], ["forget", "k1", "--as", "P"],
      start: start
    ) { store in
      let isGone = try store.versions()[0] == "- -"
      let isKept = try store.files().values.contains {
        String(decoding: $0, as: UTF8.self).contains("rahasia")
      }
      #expect(isGone != isKept)
    }
  }

  /// Each thirty-second change drops what is no longer needed.
  @Test func aSaveThatTidiesUp() throws {
    let start = try SmallStore()
    for number in 1...31 { _ = try start.save(0) { $0.note = "\(number)" } }
    try kill(
      from: Self.old, to: Self.one,
      ["put", "communities", "id=k1", "name=baru", "contact=0899", "--as", "Penguji"],
      start: start)
  }

  private func kill(
    from old: [String], to new: [String], _ command: [String], start: SmallStore? = nil,
    then look: (SmallStore) throws -> Void = { _ in }
  ) throws {
    let start = try start ?? SmallStore()
    var points: [String: Int] = [:]
    var wasNew = false
    for number in 1...1000 {
      let store = try SmallStore(copy: start.path)
      let log = store.path + ".log"
      let run = try Shim.run(store.path, ["SHIM_KILL=\(number)", "SHIM_LOG=\(log)"], command)
      try check(store, run, old, new, "killed before call \(number)")
      try look(store)
      guard let last = try LoggedCall.read(log, store: store.path).last, last.name == "killed"
      else {
        #expect(run.status == 0)
        break
      }
      points[last.path, default: 0] += 1
      wasNew = try wasNew || store.versions() == new
    }
    print("kill: \(command[0]): \(points.sorted { $0.key < $1.key })")
    #expect(wasNew)
    for call in ["write", "fsync", "fsync-folder", "link", "rename", "create", "mkdir"] {
      #expect(points[call, default: 0] > 0, "no \(call) was reached")
    }
  }

  private func check(
    _ store: SmallStore, _ run: ProgramRun, _ old: [String], _ new: [String], _ point: String
  ) throws {
    let before = try store.files()
    let seen = try store.versions()
    #expect(seen == old || seen == new, "\(point): \(seen)")
    #expect(try store.files() == before, "\(point): reading wrote")
    if run.output.contains("Tersimpan") { #expect(seen == new, "\(point)") }
    try store.writable.recover()
    #expect(try store.versions() == seen, "\(point): recovered")
    let outcome = try store.save(0) { $0.note = "lagi" }
    guard case .saved = outcome else {
      Issue.record("\(point): \(outcome)")
      return
    }
    #expect(try store.versions() == seen, "\(point): saved again")
    #expect(try store.files().keys.filter { $0.contains(".tmp") }.count <= 6)
  }
}
