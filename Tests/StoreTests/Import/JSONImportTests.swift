import Foundation
import Model
import Store
import Testing

/// Records in JSON and JSON Lines, as other programs and this one hand them out.
@Suite struct JSONImportTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  @Test func anArrayOfObjects() throws {
    let json = """
      {"total": 2, "data": [
        {"nama": "A", "kota": "Kota Malang", "anggota": 12, "subsektor": ["musik", "film"]},
        {"nama": "B", "kota": "Kota Malang", "tahun_berdiri": "2016"}
      ]}
      """
    let draft = try desk.take(json, named: "komunitas.json")
    #expect(draft.counts == ImportCounts(added: 2))
    let found = try desk.communities("35.73").sorted { $0.name ?? "" < $1.name ?? "" }
    #expect(found.map(\.members) == [12, nil] && found.map(\.since) == [nil, 2016])
    #expect(found.first?.subsectors == [.fav, .mus])
  }

  @Test func linesOfJSON() throws {
    let lines = """
      {"put":"communities","in":"35.73","record":{"id":"k1","name":"A","subsectors":["MUS"]}}

      {"put":"communities","in":"33.07","record":{"id":"k2","name":"B","members":3}}

      """
    let draft = try desk.take(lines, named: "semua.jsonl")
    #expect(draft.counts == ImportCounts(added: 2))
    #expect(try desk.communities("35.73").map(\.stamp.id) == ["k1"])
    #expect(try desk.communities("33.07").first?.members == 3)
  }

  @Test func figuresInTheStoresOwnForm() throws {
    let lines = """
      {"put":"potentials","in":"35.73","record":{"id":"p1","subsector":"KUL","year":2024,"figures":[{"kind":"usaha","value":12,"standing":"verified","source":"s1"},{"kind":"omzet","state":"unknown","standing":"entry","source":"s1"}]}}

      """
    let draft = try desk.take(lines, named: "potensi.jsonl")
    #expect(draft.counts == ImportCounts(added: 2))
    let potential = try #require(try desk.holdings("35.73").potentials.first)
    #expect(potential.stamp.id == "p1" && potential.year == 2024 && potential.subsector == .kul)
    let figures = Dictionary(potential.figures.map { ($0.kind, $0) }) { first, _ in first }
    #expect(figures[.businesses]?.value == .value(12) && figures[.turnover]?.value == .unknown)
    // Another person verifies, no file does.
    #expect(figures[.businesses]?.standing == .entry && figures[.turnover]?.standing == .entry)
    #expect(potential.figures.map(\.source) == ["s1", "s1"])
  }

  @Test func aBrokenLineIsNamed() throws {
    do {
      _ = try desk.draft("{\"a\":1}\n{\"a\":\n", named: "a.jsonl")
      Issue.record("it was read")
    } catch let error as ImportError {
      #expect(error.message.indonesian.hasPrefix("baris 2, kolom"))
    }
  }
}
