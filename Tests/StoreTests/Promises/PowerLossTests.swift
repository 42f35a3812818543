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
      let (calls, last) = try recovered(start, file, killedBefore: point + 1)
      try check(FailedPower(try start.files(), calls), [Self.old, Self.new], last: last)
    }
  }

  /// A run is killed right after it made a folder: the next one's file in it is not lost.
  @Test func aFolderThatAKilledRunMade() throws {
    let start = try SmallStore()
    _ = try start.save(0) { $0.note = "jurnal ada" }
    try FileManager.default.removeItem(atPath: start["private"])
    let command = ["put", "communities", "id=k1", "contact=0811", "--as", "P"]
    let calls = try log(start, [], command).calls
    let made = try #require(calls.firstIndex { $0.name == "mkdir" && $0.path == "private" })
    let store = try SmallStore(copy: start.path)
    let log = store.path + ".log"
    let settings = ["SHIM_LOG=\(log)"]
    let killed = try Shim.run(store.path, settings + ["SHIM_KILL=\(made + 2)"], command)
    #expect(killed.status == SIGKILL && FileManager.default.fileExists(atPath: store["private"]))
    let run = try Shim.run(store.path, settings, command)
    try #require(run.status == 0, "\(run.errors)")
    let last = try store.versions()
    #expect(last == ["lama 0811", "lama -", "lama -"])
    let power = FailedPower(
      try start.files(), try LoggedCall.read(log, store: store.path), folders: ["cities", "events"])
    try check(power, [["lama -", "lama -", "lama -"]], last: last)
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

  /// Each fsync is needed: without it some disk is left that breaks a promise.
  @Test func everyFsyncIsNeeded() throws {
    let start = try SmallStore()
    let old = Self.old
    let calls = try log(start, [], ["apply", start.applyFile(), "--as", "Penguji"]).calls
    let files = try start.files()
    let places = calls.indices.filter { calls[$0].name.hasPrefix("fsync") }
    for place in places {
      var fewer = calls
      fewer.remove(at: place)
      let found = try broken(FailedPower(files, fewer), [old], last: Self.new, first: true)
      print("power: without \(calls[place].name) \(calls[place].path): \(found.first ?? "-")")
      #expect(!found.isEmpty, "\(calls[place].name) \(calls[place].path)")
    }
    #expect(places.count > 10)
  }

  /// The same of the run that completes what another left, killed at each call after its commit.
  @Test func everyFsyncOfARecoveryIsNeeded() throws {
    let start = try SmallStore()
    let file = try start.applyFile()
    let calls = try log(start, [], ["apply", file, "--as", "Penguji"]).calls
    let commit = try #require(
      calls.firstIndex { $0.name == "write" && $0.path == ".jejaring/journal" })
    let last = Soak.size(plain: commit + 3, soak: commit + 6, full: calls.count - 2)
    var broken: [String: String] = [:]
    var seen: Set<String> = []
    for point in (commit + 1)...last {
      let (calls, versions) = try recovered(start, file, killedBefore: point + 1)
      for (place, key) in Self.fsyncsOfRecovery(calls) {
        seen.insert(key)
        guard broken[key] == nil, key != Self.spare else { continue }
        var fewer = calls
        fewer.remove(at: place)
        let power = FailedPower(try start.files(), fewer)
        let found = try self.broken(
          power, [Self.old, Self.new], last: versions, first: true, changes: 2)
        broken[key] = found.first
      }
    }
    for key in seen.sorted() { print("power: recovery without \(key): \(broken[key] ?? "-")") }
    #expect(seen.subtracting(broken.keys).subtracting([Self.spare]).isEmpty)
    #expect(seen.count >= 3)
  }

  /// The next change syncs this folder too before it is said to be saved.
  private static let spare = "fsync-folder .jejaring/undo (1)"

  /// The calls of a run that is killed and of the next one, and what stands in the store then.
  private func recovered(
    _ start: SmallStore, _ file: String, killedBefore number: Int
  ) throws -> (calls: [LoggedCall], versions: [String]) {
    let store = try SmallStore(copy: start.path)
    let log = store.path + ".log"
    _ = try Shim.run(
      store.path, ["SHIM_KILL=\(number)", "SHIM_LOG=\(log)"], ["apply", file, "--as", "P"])
    let run = try Shim.run(
      store.path, ["SHIM_LOG=\(log)"],
      ["put", "communities", "id=k2", "name=akhir", "contact=1", "--as", "P"])
    try #require(run.status == 0, "\(run.errors)")
    return (try LoggedCall.read(log, store: store.path), try store.versions())
  }

  /// The places of the fsyncs before the next change begins, each with its name.
  private static func fsyncsOfRecovery(_ calls: [LoggedCall]) -> [(place: Int, key: String)] {
    guard let killed = calls.firstIndex(where: { $0.name == "killed" }) else { return [] }
    var times: [String: Int] = [:]
    var found: [(place: Int, key: String)] = []
    for place in calls.indices.dropFirst(killed + 1) {
      // The change is closed: what follows is the next one, of which the other test asks.
      if calls[place].name == "write", calls[place].path == ".jejaring/journal" { break }
      guard calls[place].name.hasPrefix("fsync") else { continue }
      let name = "\(calls[place].name) \(calls[place].path)"
      times[name, default: 0] += 1
      found.append((place, "\(name) (\(times[name] ?? 0))"))
    }
    return found
  }

  private func check(
    _ power: FailedPower, _ before: [[String]], last: [String], isUndo: Bool = false
  ) throws {
    let broken = try broken(power, before, last: last, isUndo: isUndo)
    #expect(broken.isEmpty, "\(broken.count): \(broken.prefix(3))")
  }

  /// The promises that a failure of the power breaks; only the first of them if that is enough.
  private func broken(
    _ power: FailedPower, _ before: [[String]], last: [String], isUndo: Bool = false,
    first: Bool = false, changes: Int = 1
  ) throws -> [String] {
    var (seen, said): (Set<[String: Data]>, Set<[String: Data]>) = ([], [])
    var broken: [String] = []
    // What is said to be saved is looked at first: there most goes wrong.
    for prefix in (0...power.count).reversed() {
      let isSaid = power.acknowledged(prefix) > 0
      for disk in power.disks(prefix, sample: !first && !Soak.isOn) {
        let isNew = isSaid ? said.insert(disk).inserted : seen.insert(disk).inserted
        guard isNew else { continue }
        broken += try open(disk, isSaid ? [last] : before + [last]).map { "after \(prefix): \($0)" }
        if isSaid, try !canTakeBack(disk, isUndo, changes) {
          broken.append("after \(prefix): no undo")
        }
        if first, !broken.isEmpty { return broken }
      }
    }
    print("power: \(seen.count + said.count) disks")
    return broken
  }

  /// Opens a disk as it was left, reads it, completes it, and reads it again.
  private func open(_ disk: [String: Data], _ allowed: [[String]]) throws -> [String] {
    let store = try SmallStore(disk: disk)
    let load = try ReadableStore(store.store).load()
    let found = SmallStore.versions(load)
    var broken = load.problems.map { $0.text(.english) }
    if !allowed.contains(found) { broken.append("found \(found)") }
    if Soak.isOn {
      let list = try Program.run([
        Program.jejaring, "list", "communities", "--store", store.path,
      ])
      if list.status != 0 || list.errors != "" { broken.append(list.errors) }
    }
    try store.writable.recover()
    let recovered = SmallStore.versions(try ReadableStore(store.store).load())
    if recovered != found { broken.append("completed \(recovered)") }
    return broken
  }

  /// Whether what was said to be saved can be taken back, or made again if it was an undo.
  private func canTakeBack(
    _ disk: [String: Data], _ isUndo: Bool, _ changes: Int
  ) throws -> Bool {
    let store = try SmallStore(disk: disk)
    let author = try SmallStore.author
    do throws(StoreFault) {
      for _ in 0..<changes {
        let outcome = try isUndo ? store.writable.redo(by: author) : store.writable.undo(by: author)
        guard case .saved(let change) = outcome, !change.files.isEmpty else { return false }
      }
      return true
    } catch {
      return false
    }
  }
}
