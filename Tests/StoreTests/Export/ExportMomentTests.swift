import Foundation
import Model
import Store
import Testing

/// What is exported is the store at one moment, whoever writes meanwhile.
@Suite struct ExportMomentTests {
  @Test func halfOfAChangeIsNeverSeen() throws {
    let store = try SmallStore()
    let files = try (1...24).map { try store.applyFile(name: "v\($0)") }
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments =
      ["-c", "for f in \"$@\"; do \"$0\" apply \"$f\" --store '\(store.path)'; done"]
      + [Program.jejaring] + files
    writer.environment = ["JEJARING_BY": "Uji", "HOME": "/", "PATH": "/usr/bin:/bin"]
    writer.standardOutput = FileHandle.nullDevice
    try writer.run()
    var seen: Set<String> = []
    repeat {
      let run = try Program.run(
        [Program.jejaring, "export", "communities", "--format", "jsonl", "--store", store.path])
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      let names = run.lines.compactMap { line in
        line.firstMatch(of: /"name":"([^"]*)"/).map { String($0.1) }
      }
      #expect(names.count == 3 && Set(names).count == 1, "\(names)")
      seen.formUnion(names)
    } while writer.isRunning
    writer.waitUntilExit()
    #expect(writer.terminationStatus == 0)
    #expect(seen.count > 1)
  }

  /// A change that was made but is not in its files yet counts as made.
  @Test func anUnfinishedChangeIsExportedAsMade() throws {
    let store = try SmallStore()
    _ = try store.save(0) { $0.name = "baru" }
    // The file as it was before, and the new one still under its other name.
    let journal = try String(contentsOfFile: store[".jejaring/journal"], encoding: .utf8)
    let lines = journal.split(separator: "\n", omittingEmptySubsequences: false)
    try lines.prefix(1).map { $0 + "\n" }.joined()
      .write(toFile: store[".jejaring/journal"], atomically: true, encoding: .utf8)
    let city = store["cities/32.73.json"]
    let new = try Data(contentsOf: URL(fileURLWithPath: city))
    try new.write(to: URL(fileURLWithPath: city + ".tmp1"))
    let old = try Data(
      contentsOf: URL(fileURLWithPath: store[".jejaring/undo/1/cities+32.73.json.old"]))
    try old.write(to: URL(fileURLWithPath: city))
    for arguments in [["export", "communities", "--format", "jsonl", "--in", "32.73"]] {
      let run = try Program.run([Program.jejaring] + arguments + ["--store", store.path])
      #expect(run.output.contains("\"name\":\"baru\""), "\(run.output) \(run.errors)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: city)) == old)
  }

  /// A link in the place of a city's file is not followed, and harms only itself.
  @Test func aLinkHarmsOnlyItself() throws {
    let store = try SmallStore()
    try FileManager.default.removeItem(atPath: store["cities/32.73.json"])
    try FileManager.default.createSymbolicLink(
      atPath: store["cities/32.73.json"], withDestinationPath: "/etc/passwd")
    let run = try Program.run(
      [Program.jejaring, "export", "communities", "--format", "jsonl", "--store", store.path])
    #expect(run.status == 0 && run.lines.count == 2)
    #expect(run.errors.contains("ini tautan; tautan tidak diikuti"), "\(run.errors)")
    let backup = try Program.run(
      [Program.jejaring, "backup", store.path + "-c.tar", "--store", store.path])
    #expect(backup.status == 1)
    #expect(!FileManager.default.fileExists(atPath: store.path + "-c.tar"))
  }
}
