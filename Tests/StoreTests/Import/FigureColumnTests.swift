import Foundation
import Model
import Store
import Testing

/// Columns that say one figure together, of another year, or in another unit.
@Suite struct FigureColumnTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func workers(_ year: Int = 2024) throws -> FigureValue? {
    try desk.figure("35.73", .kul, year, .workers)
  }

  // MARK: Parts and their sum

  @Test(arguments: [
    // In one header, in two rows, without words for what is counted, the sum first or in the middle.
    "Kab/Kota;Subsektor;Tenaga Kerja Laki-laki;Tenaga Kerja Perempuan;Jumlah Tenaga Kerja\n"
      + "Kota Malang;Kuliner;30;12;42\n",
    "Kab/Kota;Subsektor;Tenaga Kerja;;\n;;Laki-laki;Perempuan;Jumlah\nKota Malang;Kuliner;30;12;42\n",
    "Kab/Kota;Subsektor;Laki-laki;Perempuan;Jumlah\nKota Malang;Kuliner;30;12;42\n",
    "Kab/Kota;Subsektor;L;P;L+P\nKota Malang;Kuliner;30;12;42\n",
    "Kab/Kota;Subsektor;Total;Pria;Wanita\nKota Malang;Kuliner;42;30;12\n",
    "Kab/Kota;Subsektor;Mikro;Kecil;Menengah;Total\nKota Malang;Kuliner;30;10;2;42\n",
    "Kab/Kota;Subsektor;Laki-laki;Perempuan\nKota Malang;Kuliner;30;12\n",
    "Kab/Kota;Subsektor;Naker Tetap A;Naker B;Naker semua\n"
      + "Kota Malang;Kuliner;30;12;42\nKota Batu;Kriya;1;2;3\n",
    "Kab/Kota;Kuliner L;Kuliner P;Kuliner Jumlah;Kriya L;Kriya P;Kriya Jumlah\n"
      + "Kota Malang;30;12;42;1;2;3\n",
  ]) func aWholeIsCountedOnce(_ table: String) throws {
    let draft = try desk.take(table, named: "data.csv") {
      $0.year = 2024
      $0.figure = .workers
    }
    #expect(draft.counts.refused == 0)
    #expect(try workers() == .value(42), "\(table)")
  }

  @Test func theSumCountsWhereThePartsDoNotFit() throws {
    let table = """
      Kab/Kota;Subsektor;Usaha Mikro;Usaha Kecil;Usaha Menengah;Jumlah Usaha
      Kota Malang;Kuliner;3;;;10

      """
    let draft = try desk.take(table, named: "data.csv") {
      $0.year = 2024
      $0.zeros["*"] = .asWritten
    }
    #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(10))
    #expect(
      draft.plan.notes.contains { $0.indonesian.hasPrefix("Jumlah Usaha adalah jumlahnya; Usaha") })
  }

  @Test func columnsOfLevelsAreNotAddedUp() throws {
    let table =
      "Kab/Kota;Subsektor;Tahun;Tingkat awal;Tingkat akhir\nKota Malang;Kuliner;2024;1;2\n"
    let draft = try desk.draft(table, named: "data.csv")
    #expect(
      ImportDesk.answers(draft) == ["--map \"Tingkat awal=-\"", "--map \"Tingkat akhir=-\""])
    try desk.take(table, named: "data.csv") { $0.columns["Tingkat awal"] = .ignored }
    #expect(try desk.figure("35.73", .kul, 2024, .level) == .value(2))
  }

  @Test func rowsOfLevelsAreNotAddedUp() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Tingkat
      Kota Malang;APLIKASI;2024;2
      Kota Malang;GAME DEVELOPER;2024;3
      Kota Malang;FESYEN;2024;2
      Kota Malang;MODE;2024;2

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 2, refused: 1))
    #expect(try desk.figure("35.73", .apg, 2024, .level) == .value(2))
    #expect(try desk.figure("35.73", .fes, 2024, .level) == .value(2))
  }

  @Test func columnsThatMayBeTheSameAreAskedAbout() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Jumlah Usaha;Unit Usaha
      Kota Malang;Kuliner;2024;10;9

      """
    let draft = try desk.draft(table, named: "data.csv")
    #expect(
      ImportDesk.answers(draft) == ["--map \"Jumlah Usaha=-\"", "--map \"Unit Usaha=-\""])
  }

  @Test func membersOfACommunityAreTheWhole() throws {
    let list = "Nama Komunitas;Kab/Kota;Anggota L;Anggota P;Jumlah Anggota\nA;Kota Malang;3;4;7\n"
    try desk.take(list)
    #expect(try desk.communities("35.73").map(\.members) == [7])
  }

  // MARK: Years

  @Test(arguments: [
    "Kab/Kota;Subsektor;Jumlah 2019;Jumlah 2020\nKota Malang;Kuliner;10;20\n",
    "Kab/Kota;Subsektor;Jumlah 2019;Jumlah 2020;Jumlah\nKota Malang;Kuliner;10;20;30\n",
    "Kab/Kota;Subsektor;Tenaga Kerja 2019;Tenaga Kerja 2020;Total\nKota Malang;Kuliner;10;20;30\n",
    "Kab/Kota;Subsektor;L 2019;P 2019;Jumlah 2019;L 2020;P 2020;Jumlah 2020\n"
      + "Kota Malang;Kuliner;4;6;10;13;7;20\n",
    "Kab/Kota;Subsektor;2019;;2020;\n;;L;P;L;P\nKota Malang;Kuliner;4;6;13;7\n",
  ]) func yearsOfHeadersAreKeptApart(_ table: String) throws {
    let draft = try desk.take(table, named: "tenaga kerja.csv")
    #expect(draft.counts == ImportCounts(added: 2), "\(table)")
    #expect(try workers(2019) == .value(10) && workers(2020) == .value(20))
  }

  // MARK: Units

  private func turnover(_ table: String) throws -> FigureValue? {
    try desk.take(table, named: "omzet.csv") {
      $0.year = 2024
      if $0.figure == nil { $0.figure = .turnover }
    }
    return try desk.figure("35.73", .kul, 2024, .turnover)
  }

  @Test(arguments: [
    "Kab/Kota;Subsektor;Nilai (juta rupiah)\nKota Malang;Kuliner;12,5\n",
    "Kab/Kota;Subsektor;Omzet dalam ribuan\nKota Malang;Kuliner;12.500\n",
    "Kab/Kota;Subsektor;Omzet (Rp. 000)\nKota Malang;Kuliner;12.500\n",
    "Kab/Kota;Subsektor;Omzet (Rp. 1.000.000)\nKota Malang;Kuliner;12,5\n",
    "Kab/Kota;Subsektor;Omzet (juta)\nKota Malang;Kuliner;12,5 jt\n",
    "OMZET (DALAM JUTA RUPIAH);;\nKab/Kota;Subsektor;Jumlah\nKota Malang;Kuliner;12,5\n",
    "Kab/Kota;Subsektor;Nilai;Satuan\nKota Malang;Kuliner;12,5;Juta Rupiah\n",
    "Kab/Kota;Kuliner (juta rupiah);Kriya (juta rupiah)\nKota Malang;12,5;1\n",
  ]) func theScaleOfAHeader(_ table: String) throws {
    #expect(try turnover(table) == .value(12_500_000), "\(table)")
  }

  @Test func countsHaveAScaleToo() throws {
    let table =
      "Kab/Kota;Subsektor;Tenaga kerja (ribu orang);Usaha beromzet di atas 500 juta\n"
      + "Kota Malang;Kuliner;1,5;7\n"
    try desk.take(table, named: "data.csv") {
      $0.year = 2024
      $0.columns["Usaha beromzet di atas 500 juta"] = .figure(.businesses)
    }
    #expect(try workers() == .value(1500))
    #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(7))
  }

  @Test(arguments: ["Ekspor (juta rupiah)", "Omzet (US$)", "Omzet (ribu EUR)", "Omzet per bulan"])
  func moneyOfAnotherKindIsAskedAbout(_ header: String) throws {
    let table = "Kab/Kota;Subsektor;Tahun;\(header)\nKota Malang;Kuliner;2024;5\n"
    let draft = try desk.draft(table, named: "data.csv")
    #expect(ImportDesk.answers(draft) == ["--map \"\(header)=-\""])
    #expect(draft.isEmpty)
  }

  @Test func moneyOfAnotherKindInACellIsRefused() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Ekspor;Omzet;Usaha
      Kota Malang;Kuliner;2024;Rp 5.000;10;1
      Kota Malang;Kriya;2024;US$ 5.000;$10;1
      Kota Malang;Musik;2024;US$ 5.000;Rp 10;Rp 1
      Kota Malang;Fesyen;2024;US$ 5.000;Rp 10;1

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 3, refused: 3))
    #expect(draft.refused.map(\.line) == [2, 3, 4])
    #expect(try desk.figure("35.73", .fes, 2024, .exports) == .value(5000))
  }

  // MARK: Ranges

  @Test(arguments: [
    ("Usaha", "-5"), ("Usaha", "1.000.000.001"), ("Usaha", "2,5"), ("Tingkat", "6"),
    ("Omzet", "-1"), ("Omzet", "1.000.000.000.000.001"), ("Omzet", "99999999999999999999"),
    ("Omzet", "2000 triliun"), ("Omzet (miliar)", "1.000.001"), ("Tenaga Kerja", "9e9"),
  ]) func whatIsOutOfRangeIsRefused(_ header: String, _ text: String) throws {
    let table =
      "Kab/Kota;Subsektor;Tahun;\(header)\nKota Malang;Kuliner;2024;\(text)\n"
      + "Kota Malang;Kriya;2024;1\n"
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 1, refused: 1))
    #expect(draft.refused.map(\.line) == [2])
    let reason = try #require(draft.refused.first?.reason.indonesian)
    #expect(reason.hasPrefix("\(header): \"\(text)\""), "\(reason)")
  }

  @Test func aSumOutOfRangeIsRefused() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Usaha
      Kota Malang;MAKANAN;2024;900.000.000
      Kota Malang;MINUMAN;2024;900.000.000

      """
    let draft = try desk.draft(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 1, refused: 1))
  }
}
