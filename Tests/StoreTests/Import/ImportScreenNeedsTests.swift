import Foundation
import Model
import Store
import Testing

/// What the screen asks of an import beyond what the command does.
@Suite struct ImportScreenNeedsTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private static let list = """
    Nama Komunitas,Kab/Kota,Jumlah Anggota
    Sanggar A,Kota Malang,12
    Sanggar B,Kota Malang,7

    """

  @Test func whatIsSaidOfTheBytesGoesBeforeWhatIsFound() throws {
    let file = try desk.file("a;b,c\nd;e,f\ng;h,i\n")
    let found = try #require(try TableReader.tables(file).first)
    #expect(found.form == TableForm(encoding: .utf8, delimiter: UInt8(ascii: ",")))
    let said = TableForm(encoding: .windows1252, delimiter: UInt8(ascii: ";"))
    let table = try #require(try TableReader.tables(file, as: said).first)
    #expect(table.firstRows(2) == [["a", "b,c"], ["d", "e,f"]] && table.form == said)
    // A mark before the text is no letter of it.
    let marked = try desk.file("\u{FEFF}a;b\n", named: "tanda.csv")
    let utf8 = try #require(try TableReader.tables(marked, as: TableForm(encoding: .utf8)).first)
    #expect(utf8.firstRows(1) == [["a", "b"]])
  }

  @Test func theNotationThatIsSaidIsUsed() throws {
    let text = """
      Nama Komunitas,Kab/Kota,Jumlah Anggota
      Sanggar A,Kota Malang,"1,250"

      """
    let plain = try desk.draft(text)
    #expect(plain.plan.notation == .english)
    let said = try desk.draft(text) { $0.notation = .indonesian }
    #expect(said.plan.notation == .indonesian)
  }

  @Test func theFirstOfWhatIsLeftAloneAreNamed() throws {
    try desk.take(Self.list)
    let again = try desk.draft(Self.list)
    #expect(again.counts == ImportCounts(unchanged: 2) && again.changed == [])
    #expect(
      again.unchanged.sorted() == ["Kota Malang · Sanggar A", "Kota Malang · Sanggar B"])
    let figures = "Kab/Kota,Tahun,Kuliner,Kriya\nKota Malang,2023,5,6\n"
    try desk.take(figures, named: "jumlah usaha.csv")
    let same = try desk.draft(figures, named: "jumlah usaha.csv")
    #expect(same.counts == ImportCounts(unchanged: 2))
    #expect(
      same.unchanged.sorted() == [
        "Kota Malang · KRI 2023 · usaha 6", "Kota Malang · KUL 2023 · usaha 5",
      ])
  }

  @Test func whatChangesIsNamed() throws {
    try desk.take(Self.list)
    let draft = try desk.draft(Self.list.replacingOccurrences(of: ",7", with: ",8"))
    #expect(draft.changed == ["Kota Malang · Sanggar B · members 7 → 8"])
  }

  @Test func stoppedBeforeItIsWrittenNothingIs() throws {
    let draft = try desk.draft(Self.list)
    // The lock that was taken meanwhile is no part of it.
    func stored() throws -> [String: Data] {
      try desk.folder.files().filter { $0.key.hasSuffix(".json") }
    }
    let before = try stored()
    let watch = ImportWatch()
    watch.stop()
    #expect(try desk.writable.save(draft, by: ImportDesk.author, watch: watch) == nil)
    #expect(try stored() == before)
    #expect(try desk.writable.save(draft, by: ImportDesk.author) != nil)
    #expect(try desk.communities("35.73").count == 2)
  }

  @Test func eachRoleHasATitleAndAKindOffersItsFields() {
    for kind in ImportPlan.kinds {
      let choices = ColumnRole.choices(kind)
      #expect(Set(choices).count == choices.count && choices.first == .ignored)
      #expect(choices.allSatisfy { !$0.title(kind).indonesian.isEmpty })
    }
    #expect(ColumnRole.choices(.community).contains(.field("contact")))
    #expect(ColumnRole.choices(.potential).contains(.subsector(.kul)))
    #expect(ColumnRole.field("name").title(.community).english == "Name")
  }
}
