import Foundation
import Model
import Store
import Testing

/// Money and counts of records: in their range and unit, or refused by file, row and column.
@Suite struct RecordRangeTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private func needs(_ header: String, _ text: String) throws -> ImportDraft {
    try desk.take(
      "id;Nama;Kab/Kota;\(header)\nn-0123456789ab;Modal;Kota Malang;\(text)\n", named: "butuh.csv"
    ) {
      $0.kind = .need
    }
  }

  @Test(arguments: [
    ("Nilai", "-5"), ("Nilai", "1.000.000.000.000.001"), ("Nilai", "2000 triliun"),
    ("Nilai (miliar)", "1.000.001"), ("Nilai", "99999999999999999999"), ("Nilai", "US$ 5"),
    ("Nilai (US$)", "5"), ("Nilai", "2,5"),
  ]) func moneyOutOfRangeIsRefused(_ header: String, _ text: String) throws {
    let draft = try needs(header, text)
    #expect(draft.counts == ImportCounts(refused: 1))
    let reason = try #require(draft.refused.first?.reason.indonesian)
    #expect(reason.hasPrefix("\(header): \"\(text)\": "), "\(reason)")
  }

  @Test(arguments: [
    ("Nilai (juta rupiah)", "1,5"), ("Nilai", "Rp 1.500.000,-"), ("Nilai (juta)", "1,5 jt"),
    ("Nilai (Rp 000)", "1.500"),
  ]) func theUnitOfAHeaderIsThatOfItsMoney(_ header: String, _ text: String) throws {
    #expect(try needs(header, text).counts == ImportCounts(added: 1))
    #expect(try desk.holdings("35.73").needs.map(\.amount) == [1_500_000])
  }

  @Test(arguments: ["-5", "2,5", "1.000.000.000.000"])
  func countsOutOfRangeAreRefused(_ text: String) throws {
    let list = "Nama Komunitas;Kab/Kota;Jml Anggota\nA;Kota Malang;\(text)\nB;Kota Malang;3\n"
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 1, refused: 1))
    let reason = try #require(draft.refused.first?.reason.indonesian)
    #expect(reason.hasPrefix("Jml Anggota: \"\(text)\": "), "\(reason)")
  }

  @Test func thePreviewNamesFileRowAndColumn() throws {
    let file = try desk.file("Nama Komunitas;Kab/Kota;Anggota\nA;Kota Malang;-5\n")
    let run = try Program.run([
      "JEJARING_BY=Sri", Program.jejaring, "import", file, "--store", desk.store.path, "--dry-run",
    ])
    #expect(run.output.contains("komunitas.csv baris 2: Anggota: \"-5\": "), "\(run.output)")
  }
}
