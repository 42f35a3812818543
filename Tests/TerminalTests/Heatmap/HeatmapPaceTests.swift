import Foundation
import Testing

/// What a key on a heatmap of all regions writes to the terminal.
@Suite struct HeatmapPaceTests {
  private static let most = 300

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func aKeyThatMovesTheCursorWritesLittle(columns: Int, rows: Int) throws {
    let folder = PseudoTerminal.newFolder()
    let store = try SampleStore(in: folder, cities: 514, communities: 20)
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path], columns: columns, rows: rows, folder: folder)
    try #require(program.settles())
    program.type("3p")
    try #require(program.settles())
    // Each measure has its own texts below the cells.
    for _ in 0..<14 {
      for (name, key) in [
        ("Down", "\u{1b}[B"), ("Right", "\u{1b}[C"), ("Down", "\u{1b}[B"), ("Left", "\u{1b}[D"),
        ("Up", "\u{1b}[A"),
      ] {
        let before = program.bytes.count
        program.type(key)
        try #require(program.settles())
        let written = program.bytes.count - before
        #expect(
          (1...Self.most).contains(written), "\(name): \(written) bytes, \(program.lines[3])")
      }
      program.type("mgg")
      try #require(program.settles())
    }
  }
}
