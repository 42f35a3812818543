import Foundation
import Model
import Store
import Testing

/// The file of refused rows: whole, harmless, never over another, and importable.
@Suite struct RefusedRowsTests {
  private let desk: ImportDesk
  private let settings: TestFolder

  init() throws {
    desk = try ImportDesk()
    settings = try TestFolder()
  }

  private func run(_ file: String, _ arguments: String...) throws -> ProgramRun {
    try desk.run(file, ["--yes"] + arguments, settings)
  }

  private func table(_ draft: ImportDraft) throws -> String {
    String(decoding: try #require(draft.refusedTable(.indonesian)), as: UTF8.self)
  }

  // MARK: The file

  @Test func itIsForItsOwnerAloneAndNeverOverAnother() throws {
    let file = try desk.file("nama komunitas,kota\nA,Bandung\n")
    try desk.folder.write("milik orang", to: "komunitas.csv.ditolak.csv")
    let first = try run(file)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("komunitas.csv.ditolak-2.csv"))
    #expect(try desk.folder.text("komunitas.csv.ditolak.csv") == "milik orang")
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: desk.folder["komunitas.csv.ditolak-2.csv"])[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The same once more is there already.
    #expect(try run(file).output.contains("komunitas.csv.ditolak-2.csv"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder["komunitas.csv.ditolak-3.csv"]))
  }

  @Test func aNamedFileThatIsThereStopsTheImport() throws {
    let file = try desk.file("nama komunitas,kota\nA,Bandung\nB,Kota Malang\n")
    try desk.folder.write("milik orang", to: "a.csv")
    let taken = try run(file, "--refused", desk.folder["a.csv"])
    #expect(taken.status == 1 && taken.errors.contains("a.csv"))
    #expect(try desk.folder.text("a.csv") == "milik orang")
    #expect(try desk.communities("35.73").isEmpty)
    #expect(try run(file, "--refused", desk.folder["b.csv"]).status == 0)
    #expect(try desk.folder.text("b.csv").contains("A,Bandung,"))
  }

  // MARK: The cells

  private static let texts = [
    "=1+1", "+62 812", "-5", "@SUM(A1)", "'=1", "''+1", "'biasa", " depan", "dua  spasi", "\"a\"",
    "a,b", "Jum'at", "1.250,5", "00812", "",
  ]

  @Test func cellsMeanTheSameAgain() throws {
    var list = "nama komunitas,kota,catatan\n"
    for (place, text) in Self.texts.enumerated() {
      list += "K\(place),Bandung,\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"\n"
    }
    let refused = try table(try desk.draft(list))
    // No cell begins a formula.
    let cells = refused.split(separator: "\n").dropFirst().flatMap { $0.split(separator: ",") }
    #expect(!cells.contains { "=+-@".contains($0.drop { $0 == "\"" }.first ?? " ") })
    #expect(refused.contains("K6,Bandung,'biasa,") && refused.contains("K8,Bandung,dua  spasi,"))
    // Mended, it says what the list would have said.
    try desk.take(list.replacingOccurrences(of: "Bandung", with: "Kota Malang"))
    let mended = try desk.take(refused.replacingOccurrences(of: "Bandung", with: "Kota Malang"))
    #expect(mended.counts == ImportCounts(unchanged: Self.texts.count))
  }

  @Test func formulasInFigures() throws {
    let table = """
      Kab/Kota;Subsektor;Tahun;Usaha;Tenaga Kerja
      Bandung;Kuliner;2024;10;-
      Bandung;Kriya;2024;-3;+4

      """
    let draft = try desk.take(table, named: "data.csv") { $0.zeros["*"] = .asWritten }
    let refused = try self.table(draft)
    #expect(refused.contains("Bandung;Kuliner;2024;10;'-;") && refused.contains(";'-3;'+4;"))
    let mended = refused.replacingOccurrences(of: "Bandung", with: "Kota Bandung")
      .replacingOccurrences(of: "'-3;'+4", with: "3;4")
    let again = try desk.take(mended, named: "data.csv.ditolak.csv") { $0.zeros["*"] = .asWritten }
    #expect(again.counts == ImportCounts(added: 3))
  }

  @Test func mergedCellsKeepTheirMeaning() throws {
    let list = """
      kota,kecamatan,nama komunitas,anggota
      Kota Malang,Klojen,A,1
      ,idem,B,x
      Kota Batu,Bumiaji,C,1
      ,,D,y

      """
    let draft = try desk.take(list) { $0.fillsDown = true }
    #expect(draft.counts == ImportCounts(added: 2, refused: 2))
    let refused = try table(draft)
    #expect(
      refused.contains("Kota Malang,Klojen,B,x,") && refused.contains("Kota Batu,Bumiaji,D,y,"))
    try desk.take(
      refused.replacingOccurrences(of: ",x,", with: ",2,").replacingOccurrences(
        of: ",y,", with: ",3,"))
    #expect(try desk.communities("35.73").compactMap(\.name).sorted() == ["A", "B"])
    #expect(try desk.communities("35.79").compactMap(\.district) == ["Bumiaji", "Bumiaji"])
  }

  @Test func numbersOfAWorkbookBecomeThoseOfAText() throws {
    let json = """
      [{"kota":"Bandung","subsektor":"Kuliner","tahun":2024,"omzet":1.125,"usaha":12500},
       {"kota":"Bandung","subsektor":"Kriya","tahun":2024,"omzet":2.5,"usaha":3}]
      """
    let refused = try table(try desk.draft(json, named: "data.json"))
    try desk.take(refused.replacingOccurrences(of: "Bandung", with: "Kota Bandung"))
    #expect(try desk.figure("32.73", .kul, 2024, .turnover) == .value(1.125))
    #expect(try desk.figure("32.73", .kri, 2024, .turnover) == .value(2.5))
    #expect(try desk.figure("32.73", .kul, 2024, .businesses) == .value(12500))
  }

  // MARK: Sums

  @Test func aMendedRowIsAddedToWhatWasTakenIn() throws {
    let table = """
      DATA USAHA EKONOMI KREATIF 2024;;
      Kab/Kota;Jenis Usaha;Jumlah Usaha
      Kota Malang;MAKANAN;70
      Kota Malang;MINUMAN;7x
      Kota Batu;MAKANAN;5
      Kota Blitar;MAKANAN;5
      Kota Kediri;MAKANAN;6

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 4, refused: 1))
    let file = try self.table(draft)
    #expect(file.contains("Kota Malang;MINUMAN;7x;") && !file.contains("Kota Batu"))
    let mended = file.replacingOccurrences(of: "7x", with: "7")
    let again = try desk.take(mended, named: "data.csv.ditolak.csv")
    #expect(again.counts.refused == 0)
    #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(77))
    #expect(try desk.figure("35.79", .kul, 2024, .businesses) == .value(5))
    // From one source still.
    #expect(try desk.holdings("35.73").potentials.flatMap(\.figures).count == 1)
    #expect(try desk.holdings("35.73").sources.map(\.title) == ["data.csv"])
  }

  @Test func reasonsOfAnEarlierImportGo() throws {
    let first = try table(try desk.draft("nama komunitas,kota\nA,Bandung\n"))
    let second = try table(try desk.draft(first))
    #expect(second == first)
  }
}
