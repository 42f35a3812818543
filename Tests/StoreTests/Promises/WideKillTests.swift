import Foundation
import Store
import Testing

/// The program killed within a change over all 514 cities, each with a shared and a private file:
/// before the first call of each phase, the last, and some in between.
@Suite struct WideKillTests {
  private static let old: Set = ["lama 0812"]
  private static let new: Set = ["baru 0899"]

  @Test func anApplyOver514Cities() throws {
    let start = try WideStore()
    try kill(start, from: Self.old, to: Self.new, ["apply", start.applyFile(), "--as", "Penguji"])
  }

  @Test func anUndoOver514Cities() throws {
    let start = try WideStore()
    let run = try Program.run([
      Program.jejaring, "apply", try start.applyFile(), "--as", "Penguji", "--store", start.path,
    ])
    try #require(run.status == 0, "\(run.errors)")
    try kill(start, from: Self.new, to: Self.old, ["undo", "--as", "Penguji"])
  }

  private func kill(
    _ start: WideStore, from old: Set<String>, to new: Set<String>, _ command: [String]
  ) throws {
    let phases = try phases(start, command)
    for (phase, numbers) in phases.sorted(by: { $0.key < $1.key }) {
      let points = Self.points(numbers, phase)
      for number in points {
        try check(start, old, new, command, at: number, phase)
      }
      print("kill over 514: \(command[0]): \(phase): \(points.count) of \(numbers.count) calls")
    }
  }

  /// The numbers of the calls of a whole run, by what they are and whether the commit line stands.
  private func phases(_ start: WideStore, _ command: [String]) throws -> [String: [Int]] {
    let store = try WideStore(copy: start)
    let log = store.path + ".log"
    let run = try Shim.run(store.path, ["SHIM_LOG=\(log)"], command)
    try #require(run.status == 0, "\(run.errors)")
    let calls = try LoggedCall.read(log, store: store.path).filter { $0.name != "acknowledged" }
    var phases: [String: [Int]] = [:]
    var part = "1 before"
    for (number, call) in calls.enumerated() {
      let isJournal = call.path == ".jejaring/journal"
      if isJournal, call.name == "write", part == "1 before" { part = "2 commit" }
      if !isJournal, part == "2 commit", call.name == "link" { part = "3 after" }
      phases["\(part): \(call.name)", default: []].append(number + 1)
    }
    for phase in ["1 before: fsync", "2 commit: fsync", "3 after: link", "3 after: rename"] {
      #expect(phases[phase, default: []].isEmpty == false, "no \(phase)")
    }
    #expect(phases["3 after: rename"]?.count == 1028)
    return phases
  }

  /// The first, the last and seeded ones of the calls of a phase.
  private static func points(_ numbers: [Int], _ phase: String) -> [Int] {
    let count = Soak.size(plain: 0, soak: 3, full: 20)
    var dice = Randomness(state: UInt64(phase.utf8.count))
    var points = Set([numbers.first, numbers.last].compactMap(\.self))
    while points.count < min(numbers.count, count + 2) {
      points.formUnion(numbers.randomElement(using: &dice).map { [$0] } ?? [])
    }
    return points.sorted()
  }

  private func check(
    _ start: WideStore, _ old: Set<String>, _ new: Set<String>, _ command: [String],
    at number: Int, _ phase: String
  ) throws {
    let store = try WideStore(copy: start)
    let run = try Shim.run(store.path, ["SHIM_KILL=\(number)"], command)
    let point = "killed before call \(number), \(phase)"
    #expect(run.status == SIGKILL, "\(point)")
    let before = try store.files()
    let seen = try store.versions()
    #expect(seen == old || seen == new, "\(point): \(seen)")
    if phase.hasPrefix("1") { #expect(seen == old, "\(point)") }
    if phase.hasPrefix("3") || run.output.contains("Tersimpan") {
      #expect(seen == new, "\(point): \(seen)")
    }
    #expect(try store.files() == before, "\(point): reading wrote")
    try store.writable.recover()
    #expect(try store.versions() == seen, "\(point): recovered")
    guard case .saved = try store.save() else {
      Issue.record("\(point): nothing can be saved after it")
      return
    }
    #expect(try store.versions() == seen, "\(point): saved again")
  }
}
