import Foundation
import Model
import Store
import Testing

/// Empty forms to be sent out.
@Suite struct TemplateTests {
  private func lines(_ arguments: String...) throws -> [[String]] {
    let run = try Program.run([Program.jejaring, "export", "--template"] + arguments)
    #expect(run.status == 0 && run.errors == "")
    return run.output.replacing("\u{FEFF}", with: "").split(separator: "\r\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func figuresHaveARowASubsector() throws {
    let rows = try lines("potensi", "--in", "35.73")
    #expect(
      rows.first == [
        "Kode kab/kota", "Kab/Kota", "Subsektor", "Tahun", "Tingkat", "Usaha", "Tenaga kerja",
        "Omzet", "Ekspor", "KI terdaftar", "Kedudukan", "Sumber", "Produk khas",
      ])
    #expect(rows.count == 17)
    for (row, subsector) in zip(rows.dropFirst(), Subsector.allCases) {
      #expect(Array(row.prefix(3)) == ["35.73", "Kota Malang", subsector.title.indonesian])
      #expect(row.dropFirst(3).allSatisfy(\.isEmpty) && row.count == 13)
    }
    #expect(try lines("potensi")[1].prefix(2) == ["", ""])
  }

  @Test(arguments: ["pelaku", "komunitas"]) func listsHaveHeadingsAlone(template: String) throws {
    let rows = try lines(template)
    #expect(rows.count == 1)
    #expect(rows[0].starts(with: ["Kode kab/kota", "Kab/Kota", "Nama"]))
    #expect(rows[0].contains("Kontak") && rows[0].contains("Kecamatan"))
    // Ids are the program's.
    #expect(Set(rows[0]).isDisjoint(with: ["ID", "Ruang", "Lembaga", "Sumber"]))
  }

  @Test func aKindAndAFormAreNotAskedForAtOnce() throws {
    #expect(try Program.jejaring("export", "communities", "--template", "potensi").status == 64)
    #expect(try Program.jejaring("export").status == 64)
    #expect(
      try Program.jejaring("export", "--template", "potensi", "--format", "json").status == 64)
  }
}
