import Foundation
import Model
import Store
import Testing

/// An import never verifies: another person does.
@Suite struct ImportStandingTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private static let table = """
    Kab/Kota;Subsektor;Tahun;Usaha;Kedudukan
    Kota Malang;Kuliner;2024;10;terverifikasi
    Kota Malang;Kriya;2024;5;terbitan resmi

    """

  private func standings() throws -> [Standing] {
    try desk.holdings("35.73").potentials.flatMap(\.figures).map(\.standing).sorted()
  }

  @Test func aColumnThatSaysVerified() throws {
    let draft = try desk.take(Self.table, named: "data.csv")
    #expect(try standings() == [.official, .entry])
    #expect(
      draft.warnings.contains { $0.indonesian.hasPrefix("1 baris tertulis terverifikasi; impor") })
  }

  @Test func anOptionThatSaysVerified() throws {
    let table = "Kab/Kota;Subsektor;Tahun;Usaha\nKota Malang;Kuliner;2024;10\n"
    let draft = try desk.take(table, named: "data.csv") { $0.standing = .verified }
    #expect(try standings() == [.entry])
    #expect(draft.plan.notes.contains { $0.indonesian.hasPrefix("impor tidak memverifikasi") })
  }

  @Test func whatWasVerifiedSinceStands() throws {
    try desk.take(Self.table, named: "data.csv")
    let code = try #require(RegionCode("35.73"))
    let old = try #require(try desk.holdings("35.73").potentials.first { $0.subsector == .kul })
    var verified = old
    for place in verified.figures.indices { verified.figures[place].standing = .verified }
    _ = try desk.writable.save(
      Change([Edit.put(verified, over: old, in: .city(code))], by: ImportDesk.author))
    #expect(try desk.draft(Self.table, named: "data.csv").counts == ImportCounts(unchanged: 2))
    // Another number stands beside it and does not take its place.
    let other = Self.table.replacingOccurrences(of: ";10;", with: ";11;")
    #expect(try desk.take(other, named: "data.csv").counts.added == 1)
    #expect(try standings() == [.verified, .official, .entry])
    #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(10))
  }
}
