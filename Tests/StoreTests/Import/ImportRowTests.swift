import Foundation
import Model
import Store
import Testing

/// Which rows are records or figures, and which are sums, signatures or the same again.
@Suite struct ImportRowTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func names(_ code: String = "35.73") throws -> [String] {
    try desk.communities(code).compactMap(\.name).sorted()
  }

  // MARK: Sums

  @Test(arguments: [
    "Kab/Kota;Kecamatan;Subsektor;Usaha\nKota Malang;Klojen;Kriya;4\nKota Malang;Sukun;Kriya;6\n"
      + "Kota Malang;JUMLAH;Kriya;10\n",
    "Kab/Kota;Kecamatan;Subsektor;Usaha\nKota Malang;Klojen;Kriya;4\n"
      + "Kota Malang;Sub Total Klojen;Kriya;4\nKota Malang;Sukun;Kriya;6\n",
    "Kab/Kota;Kecamatan;Desa;Subsektor;Usaha\nKota Malang;Klojen;Kauman;Kriya;4\n"
      + "Kota Malang;Klojen;Jumlah;Kriya;4\nKota Malang;Sukun;Gadang;Kriya;6\n",
    "Kab/Kota;Kecamatan;Subsektor;Usaha\nKota Malang;Klojen;Kriya;4\nKota Malang;Sukun;Kriya;6\n"
      + "Kota Malang;Kota Malang;Kriya;10\n",
    "Kab/Kota;Jenis Kelamin;Subsektor;Usaha\nKota Malang;L;Kriya;4\nKota Malang;P;Kriya;6\n"
      + "Kota Malang;Jumlah;Kriya;10\n",
    "No;Kab/Kota;Subsektor;Usaha\n1;Kota Malang;Kriya;10\n;Rata-rata;;10\n;TOTAL;;10\n",
  ]) func rowsOfSumsAreNotCounted(_ table: String) throws {
    let draft = try desk.take(table, named: "data.csv") { $0.year = 2024 }
    #expect(draft.counts == ImportCounts(added: 1), "\(table)")
    #expect(try desk.figure("35.73", .kri, 2024, .businesses) == .value(10))
    #expect(draft.notes.contains { $0.indonesian.contains("baris jumlah dilewati") })
  }

  @Test func aSumUnderMergedCellsIsNotFilledFromAbove() throws {
    let table = """
      Kecamatan;Desa;Subsektor;Usaha
      Klojen;Kauman;Kriya;4
      ;Oro-oro Dowo;Kriya;1
      ;Jumlah;;5
      Sukun;Gadang;Kriya;5
      ;Jumlah;;5

      """
    try desk.take(table, named: "data.csv") {
      $0.year = 2024
      $0.fillsDown = true
      $0.region = RegionCode("35.73")
    }
    #expect(try desk.figure("35.73", .kri, 2024, .businesses) == .value(10))
    let list = """
      Kecamatan;Nama Komunitas;Anggota
      Klojen;A;4
      ;Jumlah;4
      Sukun;B;5
      ;Jumlah;5

      """
    try desk.take(list) {
      $0.fillsDown = true
      $0.region = RegionCode("35.73")
    }
    #expect(try names() == ["A", "B"])
  }

  @Test func sumsAmongRecords() throws {
    let list = """
      Kab/Kota,Nama Komunitas,Kecamatan,Anggota
      Kota Malang,A,Klojen,3
      Kota Malang,JUMLAH,,3
      Kota Malang,,Jumlah Klojen,3
      Kota Malang,Total Football Malang,Klojen,20

      """
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 2))
    #expect(try names() == ["A", "Total Football Malang"])
  }

  // MARK: Signatures and notes

  @Test func recordsThatBeginLikeSignaturesStay() throws {
    let names = [
      "Sumber Rejeki", "Catatan Juang", "Petugas Seni", "Pembina Muda", "Note Coffee",
      "Keterangan Hati", "Penata Busana", "PLT Band", "Kepala Dinas Band", "NIP Art",
      "Festival 17 Agustus 1945", "Mengetahui Diri",
    ]
    for rest in ["", ",Klojen", ",Klojen,3"] {
      let desk = try ImportDesk()
      let head = ["nama komunitas", "kecamatan", "anggota"].prefix(rest.count { $0 == "," } + 1)
      var list = head.joined(separator: ",") + "\n"
      for name in names + (0..<50).map({ "Komunitas \($0)" }) { list += name + rest + "\n" }
      let draft = try desk.take(list) { $0.region = RegionCode("35.73") }
      #expect(draft.counts == ImportCounts(added: names.count + 50), "\(rest)")
    }
  }

  @Test(arguments: [
    "\n;;;Malang, 12 Januari 2024\n;;;Mengetahui,\n;;;Kepala Dinas\n;;;\n;;;Drs. Sutrisno\n"
      + ";;;NIP. 19700101 199003 1 001\n",
    "Sumber: Dinas Pariwisata, 2024;;;\n",
    "Keterangan :;;;\n*) angka sementara;;;\n",
    "Sumber Dinas Pariwisata;;;\n",
    ";Mengetahui;;Malang,     Februari 2024\n;Kepala Dinas;;Petugas Pendata\n;;;\n"
      + ";Drs. Sutrisno;;Rina, S.Sn.\n;NIP 197001011990031001;;NIP -\n",
    ";;Kepala Dinas Kebudayaan;\n;;;\n;;Drs. Sutrisno;\n;;Pembina Tk. I;\n;;NIP. ....;\n",
  ]) func signaturesAndNotesAtTheEndAreCut(_ tail: String) throws {
    let list =
      "No;Nama Komunitas;Kecamatan;Anggota\n1;A;Klojen;3\n2;Sumber Rejeki;Klojen;\n3;B;Sukun;4\n"
    let draft = try desk.take(list + tail) { $0.region = RegionCode("35.73") }
    #expect(draft.counts == ImportCounts(added: 3), "\(tail)")
    #expect(draft.plan.notes.contains { $0.indonesian.contains("baris penutup dilewati") })
  }

  @Test func aSignatureInTheMiddleCutsNothing() throws {
    let list = """
      No;Nama Komunitas;Kecamatan;Anggota
      1;A;Klojen;3
      ;;;Mengetahui,
      2;B;Sukun;4
      3;C;Sukun;4

      """
    let draft = try desk.take(list) { $0.region = RegionCode("35.73") }
    #expect(draft.counts == ImportCounts(added: 3, refused: 1))
  }

  // MARK: The same again

  @Test func rowsOfOtherPlacesAreNoRepeats() throws {
    let table = """
      Kecamatan;Desa;Subsektor;Skala;Usaha
      Klojen;Kauman;Kriya;Mikro;4
      Klojen;Gadang;Kriya;Mikro;4
      Klojen;Gadang;Kriya;Kecil;4
      Klojen;Gadang;Kriya;Kecil;4

      """
    let draft = try desk.take(table, named: "data.csv") {
      $0.year = 2024
      $0.region = RegionCode("35.73")
    }
    #expect(try desk.figure("35.73", .kri, 2024, .businesses) == .value(12))
    #expect(draft.notes.contains { $0.indonesian == "1 angka tertulis dua kali, sama" })
  }

  @Test func aRowThatRepeatsOneYearAndNotTheOtherIsRefused() throws {
    let table = """
      Kab/Kota;Subsektor;2019;2020
      Kota Malang;Kriya;5;7
      Kota Malang;Kriya;5;9

      """
    let draft = try desk.take(table, named: "tenaga kerja.csv")
    #expect(draft.counts == ImportCounts(added: 2, refused: 1))
  }
}
