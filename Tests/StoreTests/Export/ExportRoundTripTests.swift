import Foundation
import Model
import Store
import Testing

/// What is exported and taken back is the same store.
@Suite struct ExportRoundTripTests {
  /// Kinds in an order in which what they belong to stands before them.
  private static let kinds =
    [RecordKind.city, .edition] + RecordKind.allCases.filter { $0 != .city && $0 != .edition }

  /// The lines of every file, without what saving sets: revision, time and author.
  private func lines(_ path: String) throws -> Set<String> {
    var lines: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where name.hasSuffix(".json") {
      let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let bare = line.replacing(/"rev":\d+/, with: "").replacing(/,"at":"[^"]*"/, with: "")
          .replacing(/,"by":"(?:[^"\\]|\\.)*"/, with: "").replacing(",,", with: ",")
        lines.insert(name + ": " + bare.replacing(",}", with: "}"))
      }
    }
    return lines
  }

  private func apply(_ file: String, to path: String) throws -> ProgramRun {
    try Program.run(["JEJARING_BY=Uji", Program.jejaring, "apply", file, "--store", path])
  }

  @Test(arguments: ["json", "jsonl"]) func everyKindComesBack(format: String) throws {
    let store = try ExportedStore(.filled())
    let copy = try ExportedStore(Network())
    for kind in Self.kinds {
      let file = try store.exported(kind.rawValue, "--format", format, "--private")
      let run = try apply(file, to: copy.path)
      #expect(run.status == 0 && run.output.hasPrefix("Tersimpan"), "\(kind): \(run.errors)")
    }
    let (wanted, found) = (try lines(store.path), try lines(copy.path))
    #expect(wanted.count > 40 && wanted.symmetricDifference(found) == [])
  }

  /// The public part, which says less, takes nothing away where it is read back.
  @Test(arguments: ["json", "jsonl"]) func thePublicPartTakesNothingAway(format: String) throws {
    var network = try Network.filled()
    try network.change("35.73") { city in
      city.potentials[0].figures = [
        Figure(kind: .businesses, value: .value(2), year: 2024, standing: .verified),
        Figure(kind: .turnover, value: .value(5e8), year: 2024, standing: .verified),
        Figure(kind: .workers, value: .value(4), year: 2024, standing: .entry, source: "s-1"),
      ]
    }
    let store = try ExportedStore(network)
    let before = try lines(store.path)
    for kind in Self.kinds {
      let file = try store.exported(kind.rawValue, "--format", format)
      let run = try apply(file, to: store.path)
      #expect(run.status == 0, "\(kind): \(run.errors)")
      if kind == .potential {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains("withheld") && !text.contains("500000000"))
      }
    }
    #expect(try lines(store.path).symmetricDifference(before) == [])
  }

  @Test func whatIsWrongInAnArrayIsNamedByItsLine() throws {
    let store = try ExportedStore(Network())
    try store.folder.write(
      "[\n{\"put\":\"communities\",\"in\":\"35.73\",\"record\":{\"name\":\"A\"}},\n{\"put\":1}\n]\n",
      to: "a.json")
    let run = try apply(store.folder["a.json"], to: store.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("a.json:3:1: tulis {\"put\":JENIS"), "\(run.errors)")
    #expect(try store.load().holdings.allSatisfy { !$0.isStored })
  }

  @Test func deletedRecordsStay() throws {
    let store = try ExportedStore { city in
      city.communities = [Community(stamp: Stamp(id: "c", isDeleted: true))]
    }
    #expect(try store.run("export", "communities", "--format", "jsonl").output == "")
    #expect(try store.run("export", "communities", "--format", "json").output == "[]\n")
  }
}
