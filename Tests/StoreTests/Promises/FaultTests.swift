import Foundation
import Store
import Testing

/// The system refuses one call, or all from one on: the change is made or it is not, the message
/// says what to do, and nothing is said to be saved that is not.
@Suite struct FaultTests {
  private static let old = Array(repeating: "lama 0812", count: 3)
  private static let new = ["baru 0899", "lama 0812", "lama 0812"]
  private static let command = [
    "put", "communities", "id=k1", "name=baru", "contact=0899", "--as", "Penguji",
  ]

  @Test func signalsAndShortWritesAreNoFaults() throws {
    for fault in ["\(EINTR)", "short"] {
      try everyCall { number in
        let store = try SmallStore()
        let (run, calls) = try fail(store, "\(number):\(fault)")
        #expect(run.status == 0 && run.output.hasPrefix("Tersimpan"), "\(number): \(run.errors)")
        #expect(try store.versions() == Self.new)
        return calls.count { $0.name != "acknowledged" } >= number
      }
    }
  }

  @Test func aCallThatFailsOnce() throws {
    let codes = [ENOSPC, EIO, EROFS]
    try everyCall { number in
      var wasReached = false
      for code in Soak.isOn ? codes : [codes[number % 3]] {
        wasReached = try check("\(number):\(code)", "call \(number) failed with \(code)")
      }
      return wasReached
    }
  }

  @Test func allCallsFailFromOneOn() throws {
    let codes = [EIO, ENOSPC, EROFS]
    try everyCall { number in
      var wasReached = false
      for code in Soak.isOn ? codes : [codes[number % 3]] {
        wasReached = try check("\(number)+:\(code)", "from call \(number) on \(code)")
      }
      return wasReached
    }
  }

  @Test func noMoreOpenFiles() throws {
    try everyCall { number in
      try check("\(number):\(EMFILE)", "call \(number) found no free file", "SHIM_READS=1")
    }
  }

  /// Runs a test for call 1, 2, … until it says that there is no such call.
  private func everyCall(_ body: (Int) throws -> Bool) throws {
    var number = 1
    while number < 1000, try body(number) { number += 1 }
    #expect(number > 20)
  }

  private func fail(
    _ store: SmallStore, _ fault: String, _ settings: String...
  ) throws -> (run: ProgramRun, calls: [LoggedCall]) {
    let log = store.path + ".log"
    let run = try Shim.run(
      store.path, settings + ["SHIM_FAULT=\(fault)", "SHIM_LOG=\(log)"], Self.command)
    return (run, try LoggedCall.read(log, store: store.path))
  }

  /// Whether the call was reached at all.
  private func check(_ fault: String, _ point: String, _ setting: String = "A=") throws -> Bool {
    let store = try SmallStore()
    let (run, calls) = try fail(store, fault, setting)
    let isSaid = run.output.contains("Tersimpan")
    #expect(isSaid == (run.status == 0), "\(point)")
    #expect(isSaid || run.errors.hasPrefix("jejaring: "), "\(point): \(run.errors)")
    let before = try store.files()
    let seen = try store.versions()
    #expect(isSaid ? seen == Self.new : seen == Self.old || seen == Self.new, "\(point): \(seen)")
    #expect(try store.files() == before, "\(point): reading wrote")
    try store.writable.recover()
    #expect(try store.versions() == seen, "\(point): recovered")
    if !run.errors.contains("tercatat"), !run.errors.contains("tidak pasti"), !isSaid {
      #expect(seen == Self.old, "\(point): \(run.errors)")
    }
    guard case .saved = try store.save(1, { $0.note = "lagi" }) else {
      Issue.record("\(point): nothing can be saved after it")
      return true
    }
    #expect(try store.versions() == seen, "\(point): saved again")
    return calls.contains { $0.name == "failed" }
  }
}
