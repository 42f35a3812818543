import Foundation
import Model
import Store
import Testing

/// Many programs write one store at once: nothing that was acknowledged is lost, and a reader never
/// sees half of a change.
@Suite struct ManyWritersTests {
  private static let fields = [
    "note", "district", "village", "consent_by", "consent_on", "source", "products", "tags",
  ]

  /// Half of the edits change a field of one shared record that is the writer's own, the others add
  /// records; every fifth is a change over three cities.
  @Test func eightAtOnce() throws {
    let count = Soak.isOn ? 1000 : 12
    let store = try SmallStore()
    let folder = try TestFolder(inMemory: true)
    let processes = try (0..<8).map { writer in
      try start(script(writer, count, store.path, folder.path), folder, writer)
    }
    var reads = 0
    while processes.contains(where: \.isRunning) {
      let load = try ReadableStore(store.store).load()
      let seen = Set((0..<3).map { Self.community($0, load)?.since })
      #expect(seen.count == 1, "half of a change was seen: \(seen)")
      #expect(load.problems.isEmpty)
      reads += 1
    }
    for process in processes { process.waitUntilExit() }
    try check(store, folder, count)
    print("writers: 8 x \(count) edits, \(reads) reads meanwhile")
  }

  private static func community(_ number: Int, _ load: NetworkLoad) -> Community? {
    load.network.holdings(of: SmallStore.code(number))?.communities
      .first { $0.stamp.id == SmallStore.ids[number] }
  }

  private func start(_ script: String, _ folder: TestFolder, _ writer: Int) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardInput = FileHandle.nullDevice
    try folder.write("", to: "out\(writer)")
    process.standardOutput = FileHandle(forWritingAtPath: folder["out\(writer)"])
    process.standardError = process.standardOutput
    try process.run()
    return process
  }

  private func script(_ writer: Int, _ count: Int, _ store: String, _ folder: String) -> String {
    let code = SmallStore.codes[writer % 3]
    let lines = SmallStore.ids.map { id in
      "{\"put\":\"communities\",\"record\":{\"id\":\"\(id)\",\"since\":'$since'}}"
    }
    return """
      export JEJARING_BY="Penulis \(writer)" JEJARING_STORE='\(store)' LANG=id_ID.UTF-8
      n=1
      while [ $n -le \(count) ]; do
        case $((n % 5)) in
        0) since=$((1000 + \(writer) * 1000 + n))
           printf '%s\\n' '\(lines.joined(separator: "' '"))' > '\(folder)/apply\(writer)'
           said=$('\(Program.jejaring)' apply '\(folder)/apply\(writer)' 2>&1) ;;
        1|3) said=$('\(Program.jejaring)' put communities id=k1 \(Self.fields[writer])=w\(writer)n$n 2>&1) ;;
        *) said=$('\(Program.jejaring)' put communities id=w\(writer)n$n name=A --in \(code) 2>&1) ;;
        esac
        case "$said" in Tersimpan*) echo "ok $n" ;; *) echo "no $n $said" ;; esac
        n=$((n + 1))
      done
      """
  }

  private func check(_ store: SmallStore, _ folder: TestFolder, _ count: Int) throws {
    let load = try ReadableStore(store.store).load()
    let shared = try #require(Self.community(0, load))
    var acknowledged = 0
    for writer in 0..<8 {
      let lines = try folder.text("out\(writer)").split(separator: "\n")
      let done = Set(lines.filter { $0.hasPrefix("ok ") }.compactMap { Int($0.dropFirst(3)) })
      #expect(done.count == count, "\(lines.filter { !$0.hasPrefix("ok ") }.prefix(3))")
      acknowledged += done.count
      let last = done.filter { $0 % 5 == 1 || $0 % 5 == 3 }.max() ?? 0
      let field = try #require(Community.fields.first { $0.key == Self.fields[writer] })
      let value = field.value(shared)
      let wanted = "w\(writer)n\(last)"
      #expect(value == .text(wanted) || value == .texts([wanted]), "\(value) is not \(wanted)")
      let holdings = load.network.holdings(of: SmallStore.code(writer % 3))
      let ids = Set(holdings?.communities.map(\.stamp.id) ?? [])
      for number in done where number % 5 == 2 || number % 5 == 4 {
        #expect(ids.contains("w\(writer)n\(number)"), "w\(writer)n\(number) is lost")
      }
    }
    #expect(acknowledged == 8 * count)
    let log = try ReadableStore(store.store).log()
    #expect(log.first?.number == 8 * count)
  }
}
