import Foundation
import Model
import Store
import Testing

/// Eight programs write one store at once, four of them by keys on a screen: nothing that was
/// acknowledged is lost, nobody waits for ever, and a reader never sees half of a change.
@Suite struct ScreenWritersTests {
  private static let screens = 4
  private static let shared = "AAA Bersama"
  private static let fields = ["note", "district", "village", "source"]

  let folder = PseudoTerminal.newFolder()
  let store: SampleStore
  private let cities: [String]

  init() throws {
    store = try SampleStore(in: folder, cities: 3, communities: 6)
    cities = store.files.filter { $0.path.contains("/cities/") }
      .map { $0.deletingPathExtension().lastPathComponent }
    for city in cities {
      let output = try ProgramOutput([
        "put", "communities", "id=k-\(city)", "name=\(Self.shared)", "--in", city, "--as", "Awal",
        "--store", store.path,
      ])
      try #require(output.status == 0, "\(output.text)")
    }
  }

  private static var count: Int {
    switch ProcessInfo.processInfo.environment["JEJARING_SOAK"] {
    case "full": 1000
    case nil, "", "0": 4
    default: 40
    }
  }

  @Test func fourScreensAndFourCommands() throws {
    let count = Self.count
    let screens = try (0..<Self.screens).map { try open($0) }
    let commands = try (0..<4).map { try start(script($0, count), $0) }
    var tally = Tally()
    for number in 1...count {
      // All forms are open before the first is saved: who comes later meets what came before.
      for screen in screens { begin(screen, number) }
      for (writer, screen) in screens.enumerated() { save(screen, writer, number) }
      for (writer, screen) in screens.enumerated() {
        try finish(screen, writer, number, &tally)
      }
      if number % 4 == 0 { try readsWhole(&tally) }
    }
    while commands.contains(where: \.isRunning) { try readsWhole(&tally) }
    for command in commands { command.waitUntilExit() }
    try check(tally, commands: count)
    #expect(tally.conflicts > 0)
    for screen in screens { #expect(screen.quits()) }
    print(
      "writers: 4 x \(count) by keys, \(tally.conflicts) conflicts shown and solved, "
        + "4 x \(count) by put and apply, \(tally.reads) reads meanwhile")
  }

  private struct Tally {
    /// The names that were said to be saved and that nobody else changes.
    var saved: Set<String> = []
    /// The names that the shared record was said to be saved under.
    var shared: Set<String> = []
    var acknowledged = 0
    var conflicts = 0
    var reads = 0
  }

  private func open(_ writer: Int) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Layar \(writer)"], columns: 100,
      rows: 24)
    try #require(program.shows("kab/kota"))
    program.press("4")
    try #require(program.shows(Self.shared))
    return program
  }

  /// By turns a new community, and a new name of the first in the list, which all of them change.
  private func begin(_ screen: PseudoTerminal, _ number: Int) {
    let isChange = number.isMultiple(of: 2)
    screen.type(isChange ? "gge" : "a\r")
    #expect(screen.shows(isChange ? "Ubah komunitas" : "Tambah komunitas"))
  }

  private func save(_ screen: PseudoTerminal, _ writer: Int, _ number: Int) {
    let name = number.isMultiple(of: 2) ? "AAA" : "Z"
    screen.type("\u{15}\(name) s\(writer)n\(number)\u{13}")
  }

  /// Waits until it is saved; a conflict is solved by taking this person's side.
  private func finish(
    _ screen: PseudoTerminal, _ writer: Int, _ number: Int, _ tally: inout Tally
  ) throws {
    let mark = "s\(writer)n\(number)"
    // Each key takes the notice away: this one is of this save. After a conflict it names the
    // record by its id or by the other's name.
    let isSaved = { (program: PseudoTerminal) in
      program.lines.last?.contains("Tersimpan") ?? false
    }
    for _ in 0..<1000 {
      let isAnswered = screen.wait {
        isSaved($0) || $0.terminal.text.contains("Diubah di dua tempat")
      }
      try #require(isAnswered, "\(mark): \(screen.lines.joined(separator: "\n"))")
      if isSaved(screen) { break }
      tally.conflicts += 1
      screen.press("Left Ctrl-S")
      // Saved, or met again: others write on, and what they write is read all the time.
      let isDone = (0..<6).contains { _ in screen.wait { isSaved($0) || $0.isSettled } }
      try #require(isDone, "\(mark): \(screen.lines.joined(separator: "\n"))")
    }
    try #require(isSaved(screen), "\(mark) was never saved")
    tally.acknowledged += 1
    if number.isMultiple(of: 2) {
      tally.shared.insert(mark)
    } else {
      tally.saved.insert("Z \(mark)")
    }
  }

  private func script(_ writer: Int, _ count: Int) -> String {
    let lines = cities.map {
      "{\"put\":\"communities\",\"record\":{\"id\":\"k-\($0)\",\"since\":'$since'}}"
    }
    let jejaring = "'\(ProgramPath.jejaring)'"
    return """
      export JEJARING_BY="Perintah \(writer)" JEJARING_STORE='\(store.path)' LANG=C.UTF-8
      n=1
      while [ $n -le \(count) ]; do
        case $((n % 4)) in
        0) since=$((1000 + \(writer) * 1000 + n))
           printf '%s\\n' '\(lines.joined(separator: "' '"))' > '\(folder.path)/apply\(writer)'
           said=$(\(jejaring) apply '\(folder.path)/apply\(writer)' 2>&1) ;;
        2) said=$(\(jejaring) put communities id=k-\(cities[0]) \(Self.fields[writer])=c\(writer)n$n 2>&1) ;;
        *) said=$(\(jejaring) put communities name="Z c\(writer)n$n" --in \(cities[writer % 3]) 2>&1) ;;
        esac
        case "$said" in Tersimpan*) echo "ok $n" ;; *) echo "no $n $said" ;; esac
        n=$((n + 1))
      done
      """
  }

  private func start(_ script: String, _ writer: Int) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardInput = FileHandle.nullDevice
    let path = folder.path + "/said\(writer)"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: path)
    process.standardError = process.standardOutput
    try process.run()
    return process
  }

  private func load() throws -> [Community] {
    let load = try ReadableStore(StoreFolder(store.path)).load()
    #expect(load.problems.isEmpty)
    return load.network.holdings.flatMap { Array($0.communities) }
  }

  /// A change over three cities is seen whole or not at all.
  private func readsWhole(_ tally: inout Tally) throws {
    let since = try load().filter { $0.stamp.id.hasPrefix("k-") }.map(\.since)
    #expect(since.count == 3 && Set(since).count == 1, "half of a change was seen: \(since)")
    tally.reads += 1
  }

  private func check(_ tally: Tally, commands count: Int) throws {
    let communities = try load()
    let names = Set(communities.compactMap(\.name))
    let lost = tally.saved.subtracting(names)
    #expect(lost.isEmpty, "\(lost.sorted().prefix(5))")
    var acknowledged = tally.acknowledged
    let shared = try #require(communities.first { $0.stamp.id == "k-\(cities[0])" })
    for writer in 0..<4 {
      let path = folder.path + "/said\(writer)"
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(
        lines.count == count && lines.allSatisfy { $0.hasPrefix("ok ") }, "\(lines.suffix(3))")
      acknowledged += lines.count
      for number in 1...count where number % 4 == 1 || number % 4 == 3 {
        #expect(names.contains("Z c\(writer)n\(number)"), "c\(writer)n\(number) is lost")
      }
      let last = (1...count).last { $0 % 4 == 2 } ?? 0
      let field = try #require(Community.fields.first { $0.key == Self.fields[writer] })
      #expect(field.value(shared) == .text("c\(writer)n\(last)"))
    }
    // The names that were changed by turns: each of them is a change of the log, and the last stands.
    let log = try ReadableStore(StoreFolder(store.path)).log()
    #expect(log.first?.number == acknowledged + cities.count)
    let changed = communities.filter { $0.stamp.id.hasPrefix("k-") }.compactMap(\.name)
    #expect(changed.contains { name in tally.shared.contains { name.hasSuffix(" " + $0) } })
  }
}
