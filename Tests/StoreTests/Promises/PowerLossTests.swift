import Foundation
import Store
import Testing

/// The power fails after each call: whatever is not durable is missing or cut, and the store is
/// old or new, whole, and new once "Tersimpan" was printed.
@Suite struct PowerLossTests {
  private static let old = Array(repeating: "lama 0812", count: 3)
  private static let new = Array(repeating: "baru 0899", count: 3)

  @Test func aSaveInANewStore() throws {
    let start = try SmallStore()
    try fail(
      start, from: Self.old, to: ["baru 0899"] + Self.old.dropFirst(),
      ["put", "communities", "id=k1", "name=baru", "contact=0899", "--as", "Penguji"])
  }

  @Test func aChangeOverThreeCities() throws {
    let start = try SmallStore()
    try fail(start, from: Self.old, to: Self.new, ["apply", start.applyFile(), "--as", "Penguji"])
  }

  @Test func anUndo() throws {
    let start = try SmallStore()
    let run = try Program.run([
      Program.jejaring, "apply", try start.applyFile(), "--as", "Penguji", "--store", start.path,
    ])
    try #require(run.status == 0, "\(run.errors)")
    try fail(start, from: Self.new, to: Self.old, ["undo", "--as", "Penguji"], isUndo: true)
  }

  /// A run is killed, the next one completes its change and makes another: then the power fails.
  @Test func aRecovery() throws {
    let start = try SmallStore()
    let file = try start.applyFile()
    let calls = try log(start, [], ["apply", file, "--as", "Penguji"]).calls
    let commit = try #require(
      calls.firstIndex { $0.name == "write" && $0.path == ".jejaring/journal" })
    let points =
      Soak.isOn ? Array(commit...(calls.count - 2)) : [commit + 1]
    for point in points {
      let store = try SmallStore(copy: start.path)
      let log = store.path + ".log"
      _ = try Shim.run(
        store.path, ["SHIM_KILL=\(point + 1)", "SHIM_LOG=\(log)"], ["apply", file, "--as", "P"])
      let run = try Shim.run(
        store.path, ["SHIM_LOG=\(log)"],
        ["put", "communities", "id=k2", "name=akhir", "contact=1", "--as", "P"])
      try #require(run.status == 0, "\(run.errors)")
      let last = try store.versions()
      let power = FailedPower(try start.files(), try LoggedCall.read(log, store: store.path))
      try check(power, [Self.old, Self.new], last: last)
    }
  }

  private func fail(
    _ start: SmallStore, from old: [String], to new: [String], _ command: [String],
    isUndo: Bool = false
  ) throws {
    let (run, calls) = try log(start, [], command)
    try #require(run.status == 0, "\(run.errors)")
    #expect(calls.last?.name == "acknowledged")
    print("power: \(command[0]): \(Dictionary(calls.map { ($0.name, 1) }, uniquingKeysWith: +))")
    try check(FailedPower(try start.files(), calls), [old], last: new, isUndo: isUndo)
  }

  private func log(
    _ start: SmallStore, _ settings: [String], _ command: [String]
  ) throws -> (run: ProgramRun, calls: [LoggedCall]) {
    let store = try SmallStore(copy: start.path)
    let log = store.path + ".log"
    let run = try Shim.run(store.path, settings + ["SHIM_LOG=\(log)"], command)
    return (run, try LoggedCall.read(log, store: store.path))
  }

  private func check(
    _ power: FailedPower, _ before: [[String]], last: [String], isUndo: Bool = false
  ) throws {
    var seen: Set<[String: Data]> = []
    var lastSeen = false
    for prefix in 0...power.count {
      let isSaid = power.acknowledged(prefix) > 0
      for disk in power.disks(prefix) where seen.insert(disk).inserted || isSaid {
        let found = try open(disk, prefix, isSaid: isSaid, before, last)
        if isSaid { try takeBack(disk, prefix, last, isUndo) }
        lastSeen = lastSeen || found == last
      }
    }
    print("power: \(seen.count) disks")
    #expect(lastSeen)
  }

  /// Opens a disk as it was left; gives what is found.
  private func open(
    _ disk: [String: Data], _ prefix: Int, isSaid: Bool, _ before: [[String]], _ last: [String]
  ) throws -> [String] {
    let store = try SmallStore(disk: disk)
    let found = try store.versions()
    #expect(isSaid ? found == last : before.contains(found) || found == last, "after \(prefix)")
    if Soak.isOn {
      let list = try Program.run([
        Program.jejaring, "list", "communities", "--store", store.path,
      ])
      #expect(list.status == 0 && list.errors == "", "after \(prefix): \(list.errors)")
    }
    try store.writable.recover()
    #expect(try store.versions() == found, "after \(prefix), recovered")
    return found
  }

  /// What was said to be saved can be taken back, or made again if it was an undo.
  private func takeBack(
    _ disk: [String: Data], _ prefix: Int, _ last: [String], _ isUndo: Bool
  ) throws {
    let store = try SmallStore(disk: disk)
    let author = try SmallStore.author
    let outcome = try isUndo ? store.writable.redo(by: author) : store.writable.undo(by: author)
    guard case .saved = outcome else {
      Issue.record("after \(prefix): what was said to be saved cannot be taken back")
      return
    }
    #expect(try store.versions() != last)
  }
}
