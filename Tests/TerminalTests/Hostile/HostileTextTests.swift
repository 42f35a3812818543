import Foundation
import Testing

/// Texts of the store that would steer a terminal, on the screen and in plain output.
@Suite struct HostileTextTests {
  private static let isSoak = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == "1"
  private static let kinds = [
    "cities", "communities", "organisations", "spaces", "potentials", "sources",
  ]

  /// Every text of every file at once: files that are refused are told of, the others are shown.
  @Test func allTextsAtOnce() throws {
    try withStore { store in
      // Each refused text of the reference is a problem of its own, and there are 1,500.
      for file in store.files where Self.isSoak || file.lastPathComponent != "reference.json" {
        try SampleStore.replace(in: file) { _ in Payload.joined }
      }
      try checkPlain(store, "all", isBrief: !Self.isSoak)
      try checkScreen(store, "all")
    }
  }

  /// The texts that may be anything, each kind of text in turn, so that the record stays valid.
  @Test func eachTextInTurn() throws {
    try withStore { store in
      let originals = try store.files.map { ($0, try Data(contentsOf: $0)) }
      var places = Set<String>()
      for file in store.files { places.formUnion(try SampleStore.texts(of: file)) }
      #expect(places.count > 20)
      var shown = 0
      var turns = places.sorted()
      if !Self.isSoak { turns = turns.indices.filter { $0 % 12 == 5 }.map { turns[$0] } }
      for (number, place) in turns.enumerated() {
        for file in store.files {
          try SampleStore.replace(in: file) { $0 == place ? Payload.joined : nil }
        }
        let isValid = try ProgramOutput(["validate", "--store", store.path]).status == 0
        try checkPlain(store, place, isBrief: !Self.isSoak && number % 3 != 0)
        if isValid || Self.isSoak {
          shown += 1
          if Self.isSoak || shown % 3 == 1 { try checkScreen(store, place) }
        }
        for (file, bytes) in originals { try bytes.write(to: file) }
      }
      #expect(shown > 0)
    }
  }

  @Test func aPileOfMarksIsCut() throws {
    try withStore { store in
      let pile = Payload.all.last?.text ?? ""
      for file in store.files {
        try SampleStore.replace(in: file) {
          $0.hasSuffix("name") || $0.hasSuffix("title") ? pile : nil
        }
      }
      try checkPlain(store, "marks")
      try checkScreen(store, "marks")
    }
  }

  @Test(arguments: Payload.all.map(\.name))
  func argumentsAreNoControlsEither(name: String) throws {
    let text = Payload.all.first { $0.name == name }?.text.filter { $0 != "\0" } ?? ""
    for arguments in [
      ["--store", "/tmp/" + text], ["show", text], ["list", text], ["--theme", text],
    ] {
      let output = try ProgramOutput(arguments)
      #expect(output.status != 0)
      #expect(Payload.trace(in: output.bytes, isScreen: false) == nil, "\(arguments[0])")
    }
  }

  private func withStore(_ body: (SampleStore) throws -> Void) throws {
    let folder = PseudoTerminal.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(SampleStore(in: folder, cities: 2, communities: 3))
  }

  private func checkPlain(_ store: SampleStore, _ place: String, isBrief: Bool = false) throws {
    var runs = [["validate"]] + Self.kinds.map { ["list", $0, "--plain"] }
    runs += [["heatmap"], ["show", "35.78"]]
    if isBrief { runs = Array(runs.prefix(2)) }
    for arguments in runs {
      let output = try ProgramOutput(arguments + ["--store", store.path])
      let trace = Payload.trace(in: output.bytes, isScreen: false)
      #expect(trace == nil, "\(place): \(arguments)")
    }
  }

  private func checkScreen(_ store: SampleStore, _ place: String) throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path], columns: 120, rows: 40)
    #expect(program.wait { $0.terminal.modes.title.hasPrefix("Jejaring") })
    program.type("\u{1b}[?62c")
    #expect(program.settles())
    for keys in [
      "1", "G", "2", "\r", "3", "\r", "\u{1b}", "4", "\t", "j", "\r", "!", "\u{1b}", ":",
    ] {
      program.type(keys)
      #expect(program.settles())
    }
    #expect(program.end == .running)
    let trace = Payload.trace(in: program.bytes, isScreen: true)
    #expect(trace == nil, "\(place)")
    #expect(program.terminal.modes.title.hasPrefix("Jejaring"))
  }
}
