import Foundation
import Model
import Store
import Testing

/// Which record a row is: no two rows become one, and no foreign id is taken for the store's own.
@Suite struct ImportIdentityTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func names(_ code: String = "35.73") throws -> [String] {
    try desk.communities(code).compactMap(\.name).sorted()
  }

  private func put(_ id: String, _ name: String, district: String? = nil) throws {
    var community = Community(stamp: Stamp(id: id))
    community.name = name
    community.district = district
    let code = try #require(RegionCode("35.73"))
    _ = try desk.writable.save(
      Change([Edit.put(community, over: nil, in: .city(code))], by: ImportDesk.author))
  }

  // MARK: Names

  @Test(arguments: [
    ("C++ Club", "C# Club"), ("Sanggar 1.1", "Sanggar 11"), ("Kopi & Kita", "Kopi Kita"),
    ("★★★", "♥♥♥"), ("50% Kopi", "50 Kopi"),
  ]) func namesThatSignsTellApart(_ one: String, _ other: String) throws {
    try desk.take("nama komunitas,kota\n\(one),Kota Malang\n")
    let draft = try desk.take("nama komunitas,kota\n\(other),Kota Malang\n")
    #expect(draft.counts == ImportCounts(added: 1))
    #expect(try names() == [one, other].sorted())
  }

  @Test func namesWrittenOtherwiseAreOne() throws {
    try desk.take("nama komunitas,kota\nToli-Toli Café,Kota Malang\n")
    let draft = try desk.draft("nama komunitas,kota\nTOLITOLI CAFE,Kota Malang\n")
    #expect(draft.counts == ImportCounts(changed: 1))
  }

  @Test func communitiesOfOneNameInOtherVillages() throws {
    let list = """
      nama komunitas,kota,kecamatan,desa
      Karang Taruna,Kota Malang,Klojen,Kauman
      Karang Taruna,Kota Malang,Klojen,Gadingkasri
      Karang Taruna,Kota Malang,Klojen,Kauman

      """
    #expect(try desk.take(list).counts == ImportCounts(added: 2, unchanged: 1))
    #expect(try desk.draft(list).counts == ImportCounts(unchanged: 3))
    #expect(
      try desk.communities("35.73").compactMap(\.village).sorted() == ["Gadingkasri", "Kauman"])
  }

  @Test func twoRowsNeverBecomeOneRecord() throws {
    try put("c-tangan", "Batik A", district: "Klojen")
    let list = """
      nama komunitas,kota,kecamatan,anggota
      Batik A,Kota Malang,,5
      BATIK A,Kota Malang,Klojen,7

      """
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(changed: 1, refused: 1))
    #expect(draft.refused.map(\.line) == [2])
    #expect(try desk.communities("35.73").map(\.members) == [7])
  }

  @Test func severalRowsThatMayBeOneRecordAreRefused() throws {
    try put("c-tangan", "Karang Taruna")
    let list = """
      nama komunitas,kota,kecamatan
      Karang Taruna,Kota Malang,Klojen
      Karang Taruna,Kota Malang,Sukun

      """
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(refused: 2))
    #expect(draft.refused.first?.reason.indonesian.contains("satu catatan yang sudah ada") == true)
  }

  // MARK: Ids

  @Test func idsOfAnotherSystemAreNotTakenForOurs() throws {
    let first = "ID,nama komunitas,kota\n17,A,Kota Malang\n45,B,Kota Malang\n"
    let draft = try desk.take(first, named: "kertek.csv")
    #expect(draft.counts == ImportCounts(added: 2))
    #expect(draft.plan.notes.contains { $0.indonesian.contains("bukan id jejaring") })
    // Another office counts alike, and means others.
    let second = "ID,nama komunitas,kota\n17,C,Kota Malang\n45,A,Kota Malang\n"
    #expect(
      try desk.take(second, named: "garung.csv").counts == ImportCounts(added: 1, unchanged: 1))
    #expect(try names() == ["A", "B", "C"])
    #expect(try desk.communities("35.73").allSatisfy { $0.stamp.id.hasPrefix("c-") })
    #expect(try desk.draft(first).counts == ImportCounts(unchanged: 2))
  }

  @Test func idsOfAnotherSystemTellRowsOfOneNameApart() throws {
    let list = "ID,nama komunitas,kota\n17,A,Kota Malang\n45,A,Kota Malang\n"
    #expect(try desk.take(list).counts == ImportCounts(added: 2))
    #expect(try desk.draft(list).counts == ImportCounts(unchanged: 2))
  }

  @Test func anIDOfAnotherRegionOrKindIsRefused() throws {
    try put("c-0123456789ab", "A")
    try desk.take("nama ruang,kota\nR,Kota Malang\n", named: "ruang.csv") { $0.kind = .space }
    let space = try #require(try desk.holdings("35.73").spaces.first?.stamp.id)
    let list = """
      ID,nama komunitas,kota
      c-0123456789ab,A,Kota Batu
      c-0123456789cd,B,Kota Malang
      c-0123456789cd,B,Kota Batu
      \(space),C,Kota Malang

      """
    let draft = try desk.take(list) { $0.columns["ID"] = .id }
    #expect(draft.counts == ImportCounts(added: 1, refused: 3))
    #expect(draft.refused.map(\.line) == [2, 4, 5])
    #expect(
      draft.refused.first?.reason.indonesian.contains("milik catatan lain (komunitas, Kota Malang)")
        == true)
    #expect(try names() == ["A", "B"] && names("35.79").isEmpty)
  }

  /// A record that was moved left a marker: its id is its own where it stands now, and nobody else's.
  @Test func anIDGoesWithTheRecordThatWasMoved() throws {
    try put("c-0123456789ab", "A")
    let (old, new) = (try #require(RegionCode("35.73")), try #require(RegionCode("35.79")))
    let record = try #require(try desk.communities("35.73").first)
    _ = try desk.writable.save(
      Change(
        [.delete(record, in: .city(old)), .put(record, over: nil, in: .city(new))],
        by: ImportDesk.author))
    let list = "ID,nama komunitas,kota,anggota\nc-0123456789ab,A,Kota Batu,9\n"
    let draft = try desk.take(list) { $0.columns["ID"] = .id }
    #expect(draft.counts == ImportCounts(changed: 1))
    #expect(try desk.communities("35.79").map(\.members) == [9])
    // Where it stood before it is not made a second time.
    let back = "ID,nama komunitas,kota,anggota\nc-0123456789ab,A,Kota Malang,7\n"
    #expect(try desk.draft(back) { $0.columns["ID"] = .id }.counts == ImportCounts(refused: 1))
  }

  @Test func figuresAreNotPartedByForeignIDs() throws {
    let table = """
      id,Kab/Kota,Jenis Usaha,Tahun,Jumlah Usaha
      407,Kota Malang,MAKANAN,2024,5
      522,Kota Malang,MINUMAN,2024,6

      """
    try desk.take(table, named: "data.csv")
    let potentials = try desk.holdings("35.73").potentials
    #expect(potentials.map(\.figures.count) == [1])
    #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(11))
  }

  @Test func rowsWithoutAnIDAreKnownByNameBesideThoseWithOne() throws {
    try put("c-0123456789ab", "A")
    try put("c-tangan", "B")
    let list = "id,nama,kota,anggota\nc-0123456789ab,A,Kota Malang,1\n,B,Kota Malang,2\n"
    #expect(try desk.take(list).counts == ImportCounts(changed: 2))
    #expect(try names() == ["A", "B"])
  }
}
