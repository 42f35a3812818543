import Foundation
import Model
import Store
import Testing

/// `jejaring import` as a person runs it.
@Suite struct ImportCommandTests {
  private let desk: ImportDesk
  private let settings: TestFolder

  init() throws {
    desk = try ImportDesk()
    settings = try TestFolder()
  }

  private func run(_ file: String, _ arguments: String...) throws -> ProgramRun {
    try desk.run(file, arguments, settings)
  }

  private static let list = """
    Nama Komunitas,Kab/Kota,Subsektor
    Sanggar A,Kota Malang,Musik
    Sanggar B,Bandung,Musik

    """

  @Test func thePreviewComesFirstAndNothingIsWritten() throws {
    let file = try desk.file(Self.list)
    let before = try desk.folder.files()
    let dry = try run(file, "--dry-run")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("1 baru · 0 berubah · 0 tetap · 1 ditolak"))
    #expect(dry.output.contains("Kota Malang · Sanggar A · MUS"))
    #expect(dry.output.contains("baris 3: \"Bandung\" bisa Kab. Bandung (32.04) atau Kota Bandung"))
    // Without a terminal it is asked, and the option that answers is named.
    let asked = try run(file)
    #expect(asked.status == 2 && asked.output.hasSuffix("    --yes\n"))
    #expect(try desk.folder.files() == before)
  }

  @Test func itIsWrittenAsOneChange() throws {
    let file = try desk.file(Self.list)
    let written = try run(file, "--yes")
    #expect(written.status == 0 && written.output.contains("Tersimpan: perubahan 1\n"))
    let refused = try desk.folder.text("komunitas.csv.ditolak.csv")
    #expect(
      refused.hasPrefix("Nama Komunitas,Kab/Kota,Subsektor,alasan ditolak\nSanggar B,Bandung,"))
    try desk.folder.write(
      refused.replacingOccurrences(of: ",Bandung,", with: ",Kota Bandung,"), to: "lagi.csv")
    #expect(try run(desk.folder["lagi.csv"], "--yes").status == 0)
    #expect(try desk.communities("32.73").map(\.name) == ["Sanggar B"])
    let again = try run(file, "--yes")
    #expect(again.status == 0 && again.output.contains("Tidak ada yang berubah"))
    let undone = try Program.run(
      ["JEJARING_BY=Sri", Program.jejaring, "undo", "--store", desk.store.path])
    #expect(undone.output.hasPrefix("Tersimpan: perubahan 3"))
  }

  @Test func aQuestionNamesItsAnswers() throws {
    let file = try desk.file("nama,anggota\nA,1\n", named: "daftar.csv")
    let asked = try run(file, "--yes")
    #expect(asked.status == 2)
    #expect(asked.output.contains("? tidak ada kolom kab/kota"))
    #expect(asked.output.contains("    --in 35.73\n"))
    #expect(try run(file, "--yes", "--in", "Kota Malang").status == 0)
    #expect(try desk.communities("35.73").map(\.members) == [1])
  }

  @Test func aMappingIsKeptUnderAName() throws {
    let file = try desk.file(
      "judul,daerah asal,bidang usaha\nA,Kota Malang,ukiran\n", named: "x.csv")
    let first = try run(
      file, "--kind", "communities", "--map", "judul=name", "--map", "daerah asal=region",
      "--category", "ukiran=KRI", "--save-mapping", "dinas", "--yes")
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    let next = try desk.file(
      "judul,daerah asal,bidang usaha\nB,Kota Malang,ukiran\n", named: "y.csv")
    let second = try run(next, "--mapping", "dinas", "--yes")
    #expect(second.status == 0, "\(second.output)\(second.errors)")
    #expect(try desk.communities("35.73").map(\.subsectors) == [[.kri], [.kri]])
    let missing = try run(next, "--mapping", "lain", "--yes")
    #expect(missing.status == 1 && missing.errors.contains("pilih dari: dinas"))
  }

  @Test func wordsThatMeanNothingAreNamed() throws {
    let file = try desk.file(Self.list)
    #expect(try run(file, "--map", "x=apa").errors.contains("pilih dari: -, region"))
    #expect(try run(file, "--zero", "x=y").errors.contains("unknown, zero, as-written"))
    #expect(try run(file, "--in", "Bandung").errors.contains("Kota Bandung (32.73)"))
    let xls = desk.folder["a.xls"]
    try Data([0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 600)).write(
      to: URL(fileURLWithPath: xls))
    let run = try run(xls)
    #expect(run.status == 1 && run.errors.contains("Simpan Sebagai"))
  }

  @Test func secretsReachNoOutput() throws {
    let file = try desk.file("nama komunitas,kota,no hp\nA,Kota Malang,0812RAHASIA\n")
    let written = try run(file, "--yes")
    #expect(written.status == 0)
    let shared = try desk.folder.text("net/cities/35.73.json")
    #expect(!shared.contains("RAHASIA"))
  }
}
