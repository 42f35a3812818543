import Foundation
import Model
import Store
import Testing

/// A list of records becomes one change, and is known again.
@Suite struct RecordImportTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  private static let list = """
    No;Nama Komunitas;Kab/Kota;Kecamatan;Sub Sektor;Status;Tahun Berdiri;Jml Anggota;No HP
    1;Sanggar Melati;KABUPATEN WONOSOBO;Kertek;Seni Pertunjukan;Aktif;12/3/1998;1.250;081234567890
    2;"Kopi; Kita";Kota Malang;Klojen;Kuliner, Kriya;vakum;2019;;malang@contoh.id

    """

  @Test func aListIsTakenIn() throws {
    let draft = try desk.take(Self.list)
    #expect(draft.counts == ImportCounts(added: 2))
    let sanggar = try #require(try desk.communities("33.07").first)
    #expect(sanggar.name == "Sanggar Melati" && sanggar.district == "Kertek")
    #expect(sanggar.subsectors == [.spt] && sanggar.status == .active)
    #expect(sanggar.since == 1998 && sanggar.members == 1250)
    let kopi = try #require(try desk.communities("35.73").first)
    #expect(kopi.name == "Kopi; Kita" && kopi.subsectors == [.kri, .kul])
    #expect(kopi.status == .passive && kopi.members == nil)
  }

  @Test func contactsStayPrivate() throws {
    try desk.take(Self.list)
    let shared = try desk.folder.text("net/cities/33.07.json")
    let personal = try desk.folder.text("net/private/33.07.json")
    #expect(!shared.contains("081234567890") && personal.contains("081234567890"))
    // With consent to publish, it is shared.
    let consent = Self.list.replacingOccurrences(
      of: "No HP", with: "No HP;consent_by;consent_on;consent_for"
    )
    .replacingOccurrences(of: "081234567890", with: "081234567890;Sri;2026-01-02;kontak")
    try desk.take(consent)
    #expect(try desk.folder.text("net/cities/33.07.json").contains("081234567890"))
    #expect(!(try desk.folder.text("net/private/33.07.json").contains("081234567890")))
    #expect(try desk.folder.text("net/private/35.73.json").contains("malang@contoh.id"))
  }

  /// Without consent all of a person is private, and lies whole in one file.
  @Test func personsKeepNameAndContact() throws {
    let list = """
      Nama;Kontak;Kab/Kota;Subsektor
      Budi Santoso;081234567890;Kota Malang;Kriya

      """
    try desk.take(list) { $0.kind = .person }
    let person = try #require(try desk.holdings("35.73").persons.first)
    #expect(person.name == "Budi Santoso" && person.contact == "081234567890")
    #expect(!(try desk.folder.text("net/cities/35.73.json").contains("Budi")))
    let again = try desk.draft(list) { $0.kind = .person }
    #expect(again.counts == ImportCounts(unchanged: 1))
  }

  @Test(arguments: ["NIK 3273014503900001", "Budi 3273.0145.0390.0001", "3273014503900001 / 0812"])
  func anIdentityNumberBesideAContactIsNotStored(_ contact: String) throws {
    let list = """
      Nama Komunitas;Kab/Kota;No HP
      Sanggar Melati;Kota Malang;\(contact)

      """
    _ = try? desk.take(list)
    let files = try desk.folder.files().filter { $0.key.hasPrefix("net/") }
    let stored = files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(stored.contains("Sanggar Melati"))
    #expect(!stored.contains("3273014503900001") && !stored.contains("3273.0145"))
  }

  @Test func importingTwiceChangesNothing() throws {
    try desk.take(Self.list)
    let before = try desk.folder.files()
    let again = try desk.draft(Self.list, at: "2027-01-01T00:00:00Z")
    #expect(again.counts == ImportCounts(unchanged: 2))
    #expect(try desk.writable.save(again, by: ImportDesk.author) == .unchanged)
    #expect(try desk.folder.files() == before)
  }

  @Test func whatIsThereChanges() throws {
    try desk.take(Self.list)
    let changed = Self.list.replacingOccurrences(of: "1.250", with: "1.300")
    let draft = try desk.take(changed)
    #expect(draft.counts == ImportCounts(changed: 1, unchanged: 1))
    #expect(draft.changed.first?.hasSuffix("members 1250 → 1300") == true)
    let sanggar = try #require(try desk.communities("33.07").first)
    #expect(sanggar.members == 1300 && sanggar.stamp.rev == 2)
    // An empty cell takes nothing away.
    let silent = Self.list.replacingOccurrences(of: "1.250", with: "")
    #expect(try desk.take(silent).counts == ImportCounts(unchanged: 2))
    #expect(try desk.communities("33.07").first?.members == 1300)
  }

  @Test func aRecordEnteredByHandIsKnownAgain() throws {
    var community = Community(stamp: Stamp(id: "c-tangan"))
    community.name = "SANGGAR melati"
    community.note = "dari formulir"
    let code = try #require(RegionCode("33.07"))
    let edit = Edit.put(community, over: nil, in: .city(code))
    _ = try desk.writable.save(Change([edit], by: ImportDesk.author))
    let draft = try desk.take(Self.list)
    #expect(draft.counts == ImportCounts(added: 1, changed: 1))
    let found = try desk.communities("33.07")
    #expect(found.map(\.stamp.id) == ["c-tangan"])
    #expect(found.first?.note == "dari formulir" && found.first?.members == 1250)
  }

  @Test func oneUndoTakesItBack() throws {
    try desk.take(Self.list)
    _ = try desk.writable.undo(by: ImportDesk.author)
    #expect(try desk.communities("33.07").isEmpty && desk.communities("35.73").isEmpty)
    let draft = try desk.take(Self.list)
    #expect(draft.counts == ImportCounts(changed: 2) && !draft.warnings.isEmpty)
    #expect(try desk.communities("33.07").first?.members == 1250)
  }

  @Test func refusedRowsAreMendedAndImportedAgain() throws {
    let list = Self.list + "3;Batik Ayu;Kota Atlantis;;Kriya;;;;\n4;;Kota Malang;;;;;;\n"
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 2, refused: 2))
    #expect(draft.refused.map(\.line) == [4, 5])
    let table = String(decoding: try #require(draft.refusedTable(.indonesian)), as: UTF8.self)
    #expect(table.hasPrefix("No;Nama Komunitas;") && table.contains("Kota Atlantis"))
    let mended = table.replacingOccurrences(of: "Kota Atlantis", with: "Kota Pekalongan")
      .replacingOccurrences(of: "\n4;;", with: "\n4;Tanpa Nama;")
    #expect(try desk.take(mended).counts == ImportCounts(added: 2))
    #expect(try desk.communities("33.75").map(\.name) == ["Batik Ayu"])
  }

  @Test func rowsThatCannotBeToldApart() throws {
    let list = "nama,kota,anggota\nA,Kota Malang,1\nA,Kota Malang,1\nA,Kota Malang,2\n"
    let draft = try desk.draft(list)
    #expect(draft.counts == ImportCounts(added: 1, unchanged: 1, refused: 1))
    // Another kecamatan makes another record.
    let apart = "nama,kota,kecamatan\nA,Kota Malang,Klojen\nA,Kota Malang,Sukun\n"
    #expect(try desk.draft(apart).counts == ImportCounts(added: 2))
  }

  /// Ids of the program's own form are known without a word; others where a person says so.
  @Test(arguments: [("c-0123456789ab", "c-0123456789cd", false), ("X9", "X10", true)])
  func idsOfTheFileAreKept(_ one: String, _ other: String, isSaid: Bool) throws {
    let say = { (settings: inout ImportSettings) in
      if isSaid { settings.columns["id"] = .id }
    }
    let list = "id,nama,kota\n\(one),B,Kota Malang\n\(other),A,Kota Malang\n\(one),C,Kota Malang\n"
    let draft = try desk.take(list, say)
    #expect(draft.counts == ImportCounts(added: 2, refused: 1))
    #expect(try Set(desk.communities("35.73").map(\.stamp.id)) == [one, other])
    let renamed = "id,nama,kota\n\(one),Baru,Kota Malang\n"
    #expect(try desk.take(renamed, say).counts == ImportCounts(changed: 1))
  }

  @Test func aFileThatAnotherChangedMeanwhileIsComparedAnew() throws {
    let draft = try desk.draft(Self.list)
    try desk.take("nama,kota\nLain,Kota Malang\n")
    #expect(try desk.writable.save(draft, by: ImportDesk.author) == nil)
    #expect(try desk.communities("33.07").isEmpty)
  }

  @Test func theRegionsOwnRecord() throws {
    let list = "Kab/Kota,Kepala daerah,Dinas,Kontak\nKota Malang,Wahyu,Disporapar,0341-1\n"
    let draft = try desk.take(list, named: "profil.csv") { $0.kind = .city }
    #expect(draft.counts == ImportCounts(added: 1))
    let city = try desk.holdings("35.73").city
    #expect(city.leader == "Wahyu" && city.office == "Disporapar" && city.contact == "0341-1")
    #expect(!(try desk.folder.text("net/cities/35.73.json").contains("0341-1")))
    let changed = try desk.take("Kab/Kota,Kepala daerah\nKota Malang,Baru\n", named: "profil.csv") {
      $0.kind = .city
    }
    #expect(changed.counts == ImportCounts(changed: 1))
    #expect(try desk.holdings("35.73").city.leader == "Baru")
    #expect(try desk.holdings("35.73").city.office == "Disporapar")
  }

  @Test func aBrokenFileIsNeverOverwritten() throws {
    try desk.folder.write("{\"format\":1,", to: "net/cities/35.73.json")
    #expect(throws: ImportError.self) { try desk.draft(Self.list) }
    #expect(try desk.folder.text("net/cities/35.73.json") == "{\"format\":1,")
  }
}
