import Foundation
import Model
import Store
import Testing

/// Names that a region and its province bear.
@Suite struct ImportRegionTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  @Test(arguments: ["Jambi", "Bengkulu", "Gorontalo", "1. JAMBI"])
  func aNameOfARegionAndAProvinceIsNotGuessed(_ name: String) throws {
    let draft = try desk.take("kab/kota,nama komunitas\n\(name),A\n")
    #expect(draft.counts == ImportCounts(refused: 1))
    let reason = try #require(draft.refused.first?.reason.indonesian)
    #expect(reason.contains("bisa") && reason.contains(name == "Gorontalo" ? "Kab." : "Provinsi"))
    // With its kind or the region's code it is clear.
    try desk.take("kab/kota,nama komunitas\nKota Jambi,A\n")
    try desk.take("kode,kab/kota,nama komunitas\n15.71,Jambi,B\n")
    try desk.take("jenis daerah,kab/kota,nama komunitas\nKota,Jambi,C\n")
    #expect(try desk.communities("15.71").count == 3)
  }

  @Test func besideProvincesItIsTheProvince() throws {
    let table = """
      Wilayah;Subsektor;Tahun;Usaha
      Jambi;Kuliner;2024;10
      Bengkulu;Kuliner;2024;20
      Gorontalo;Kuliner;2024;20
      Sumatera Selatan;Kuliner;2024;30
      Lampung;Kuliner;2024;40
      INDONESIA;Kuliner;2024;120

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts())
    #expect(draft.notes.contains { $0.indonesian == "6 baris jumlah dilewati" })
  }

  @Test(arguments: ["15", "1500", "15.00"]) func theCodeOfTheProvinceTells(_ code: String) throws {
    let table =
      "Kode;Kab/Kota;Subsektor;Tahun;Usaha\n\(code);Jambi;Kuliner;2024;10\n"
      + "15.71;Kota Jambi;Kuliner;2024;4\n"
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 1))
    #expect(try desk.figure("15.71", .kul, 2024, .businesses) == .value(4))
  }

  @Test func besideRegionsItIsRefused() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Usaha
      Kab. Bungo;Kuliner;2024;10
      Kab. Tebo;Kuliner;2024;20
      Jambi;Kuliner;2024;30

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 2, refused: 1))
    #expect(draft.refused.first?.reason.indonesian.contains("Kota Jambi (15.71)") == true)
  }
}
