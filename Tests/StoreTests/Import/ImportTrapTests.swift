import Foundation
import Model
import Store
import Testing

/// The traps of real files, each in a file of its own.
@Suite struct ImportTrapTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  // MARK: Codes

  /// Digits that are another region in each system, with both regions.
  private static var disputed: [(code: String, kemendagri: Region, bps: Region)] {
    Registry.standard.regions.compactMap { region in
      let digits = region.bpsCode
      guard let other = Registry.standard.region(digits, in: .kemendagri), other != region else {
        return nil
      }
      return (digits, other, region)
    }
  }

  @Test func namesTellTheSystemOfTheCodes() throws {
    let cases = Self.disputed.prefix(12)
    #expect(cases.count == 12)
    var list = "kode,kabupaten/kota,nama komunitas\n"
    for (number, item) in cases.enumerated() {
      list += "\(item.code),\(item.bps.officialName),K\(number)\n"
    }
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 12))
    for (number, item) in cases.enumerated() {
      #expect(try desk.communities(item.bps.code.description).map(\.name) == ["K\(number)"])
    }
  }

  @Test func codesWithoutNamesAreAskedAbout() throws {
    let item = try #require(Self.disputed.first)
    let list = "kode wilayah,nama komunitas\n\(item.code),A\n"
    let draft = try desk.draft(list)
    #expect(ImportDesk.answers(draft) == ["--codes kemendagri", "--codes bps"])
    #expect(draft.counts == ImportCounts(refused: 1))
    try desk.take(list) { $0.codes = .bps2019 }
    #expect(try desk.communities(item.bps.code.description).map(\.name) == ["A"])
    try desk.take(list) { $0.codes = .kemendagri }
    #expect(try desk.communities(item.kemendagri.code.description).map(\.name) == ["A"])
  }

  @Test func aMixOfSystemsIsRefused() throws {
    let (one, two) = (Self.disputed[0], Self.disputed[1])
    let list = """
      kode,kabupaten/kota,nama komunitas
      \(one.code),\(one.bps.officialName),A
      \(two.code),\(two.kemendagri.officialName),B

      """
    let draft = try desk.draft(list)
    #expect(draft.questions.first?.text.indonesian.contains("bercampur") == true)
    let bps = try desk.draft(list) { $0.codes = .bps2019 }
    #expect(bps.questions.isEmpty && bps.counts == ImportCounts(added: 1, refused: 1))
  }

  @Test func aNameAndACodeThatDisagree() throws {
    let list = "kode,kabupaten/kota,nama komunitas\n35.73,Kota Surabaya,A\n"
    let draft = try desk.draft(list)
    #expect(draft.counts == ImportCounts(refused: 1))
    #expect(draft.refused.first?.reason.indonesian.contains("nama dan kode berbeda") == true)
  }

  // MARK: Names

  @Test func aBareNameIsNotGuessed() throws {
    for name in ["Bandung", "Malang"] {
      let draft = try desk.draft("kab/kota,nama komunitas\n\(name),A\n")
      #expect(draft.counts == ImportCounts(refused: 1))
      let reason = try #require(draft.refused.first?.reason.indonesian)
      #expect(reason.contains("Kab. \(name)") && reason.contains("Kota \(name)"))
    }
    // With a code, or a column that says which, it is clear.
    try desk.take("kode,kab/kota,nama komunitas\n3573,Malang,A\n")
    #expect(try desk.communities("35.73").count == 1)
    try desk.take("jenis daerah,kab/kota,nama komunitas\nKabupaten,Malang,B\n")
    #expect(try desk.communities("35.07").count == 1)
  }

  @Test func formsOfNames() throws {
    let forms = [
      ("KABUPATEN BOGOR", "32.01"), ("Kab. Bogor", "32.01"), ("KBB", "32.17"),
      ("Jaksel", "31.74"), ("Kota Jogjakarta", "34.71"), ("Kab. Toba Samosir", "12.12"),
      ("Kota  Adm. Jakarta Selatan", "31.74"), ("kota malang", "35.73"),
    ]
    var list = "kab/kota,nama komunitas\n"
    for (number, form) in forms.enumerated() { list += "\(form.0),K\(number)\n" }
    let draft = try desk.take(list)
    #expect(draft.refused.map(\.reason.indonesian) == [])
    for (number, form) in forms.enumerated() {
      #expect(try desk.communities(form.1).contains { $0.name == "K\(number)" }, "\(form.0)")
    }
  }

  // MARK: Around the records

  @Test func titlesNumbersTotalsSignaturesAndTails() throws {
    var list = """
      DATA KOMUNITAS EKONOMI KREATIF;;;
      KABUPATEN WONOSOBO TAHUN 2024;;;
      ;;;
      No;Nama Komunitas;Kecamatan;Anggota
      (1);(2);(3);(4)
      1;Sanggar A;Kertek;10
      ;Sub Total;;10
      2;Sanggar B;Garung;20
      ;JUMLAH;;30
      ;;;
      ;;;Wonosobo, 12 Januari 2024
      ;;;Mengetahui,
      ;;;Kepala Dinas Pariwisata
      ;;;Drs. Sutrisno
      ;;;NIP. 19700101 199003 1 001

      """
    for _ in 0..<1200 { list += ";;;\n" }
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 2))
    #expect(
      try desk.communities("33.07").map(\.name).sorted { $0 ?? "" < $1 ?? "" } == [
        "Sanggar A", "Sanggar B",
      ])
    let said = (draft.plan.notes + draft.notes).map(\.indonesian)
    #expect(said.contains("2 baris jumlah dilewati"))
    #expect(said.contains { $0.contains("1200 baris kosong di akhir") })
    #expect(said.contains { $0.contains("baris penutup dilewati") })
    #expect(said.contains("baris nomor kolom dilewati"))
    #expect(said.contains { $0.hasPrefix("judul: DATA KOMUNITAS") })
  }

  @Test func cellsThatMeanWhatStandsAbove() throws {
    let list = """
      kab/kota,kecamatan,nama komunitas
      Kota Malang,Klojen,A
      ,idem,B
      sda,Sukun,C

      """
    let draft = try desk.draft(list)
    #expect(ImportDesk.answers(draft) == ["--fill-down", "--no-fill-down"])
    try desk.take(list) { $0.fillsDown = true }
    let found = try desk.communities("35.73").sorted { $0.name ?? "" < $1.name ?? "" }
    #expect(found.map(\.name) == ["A", "B", "C"])
    #expect(found.map(\.district) == ["Klojen", "Klojen", "Sukun"])
  }

  // MARK: Numbers

  @Test func whatADashAnEmptyCellAndAZeroMeanIsAskedOnce() throws {
    let table = """
      kab/kota,subsektor,tahun,jumlah usaha
      Kota Malang,Kuliner,2024,10
      Kota Malang,Kriya,2024,-
      Kota Malang,Musik,2024,0
      Kota Malang,Fesyen,2024,

      """
    let draft = try desk.draft(table, named: "usaha.csv")
    #expect(draft.questions.count == 1)
    #expect(
      draft.questions.first?.text.indonesian.hasPrefix("jumlah usaha: 1 nol dan 2 kosong") == true)
    let written = try desk.draft(table, named: "usaha.csv") {
      $0.zeros["jumlah usaha"] = .asWritten
    }
    #expect(written.counts == ImportCounts(added: 2))
    let zero = try desk.draft(table, named: "usaha.csv") { $0.zeros["jumlah usaha"] = .zero }
    #expect(zero.counts == ImportCounts(added: 4))
    let unknown = try desk.draft(table, named: "usaha.csv") { $0.zeros["jumlah usaha"] = .unknown }
    #expect(unknown.counts == ImportCounts(added: 1))
  }

  @Test func numbersInBothNotations() throws {
    for (text, value) in [("15.580.149", 15_580_149.0), ("\"15,580,149\"", 15_580_149)] {
      let desk = try ImportDesk()
      let table = "kab/kota,subsektor,tahun,jumlah usaha\nKota Malang,Kuliner,2024,\(text)\n"
      try desk.take(table, named: "usaha.csv")
      #expect(try desk.figure("35.73", .kul, 2024, .businesses) == .value(value))
    }
  }

  /// Regions of Jawa Timur with businesses in two subsectors.
  private static func table(_ numbers: (Int) -> (Int, Int)) -> String {
    var table = "kab/kota,subsektor,tahun,jumlah usaha\n"
    let regions = Registry.standard.regions.filter { $0.province.description == "35" }.prefix(8)
    for (place, region) in regions.enumerated() {
      let (food, craft) = numbers(place)
      table += "\(region.officialName),Kuliner,2024,\(food)\n"
      table += "\(region.officialName),Kriya,2024,\(craft)\n"
    }
    return table
  }

  @Test func figuresThatLookMadeUpAreToldOf() throws {
    let shares = try desk.draft(Self.table { (700 * ($0 + 1), 300 * ($0 + 1)) }, named: "usaha.csv")
    #expect(shares.warnings.contains { $0.indonesian.contains("pangsa subsektor sama") })
    let quota = try desk.draft(Self.table { (20 + $0 * 5, 100 - $0 * 5) }, named: "usaha.csv")
    #expect(
      quota.warnings.contains { $0.indonesian.contains("8 dari 8 daerah berjumlah sama (120)") })
    let small = try desk.draft(
      Self.table { $0 == 0 ? (2, 2) : (3000 + $0 * 7, $0 % 2) }, named: "usaha.csv"
    ) { $0.zeros["*"] = .zero }
    #expect(small.warnings.contains { $0.indonesian.contains("angka kecil") })
    let honest = try desk.draft(
      Self.table { (500 + $0 * 37, 900 - $0 * 61) }, named: "usaha.csv")
    #expect(honest.warnings.isEmpty)
  }

  @Test func severalSubsectorsInOneCell() throws {
    // A record has several; a figure cannot be divided.
    try desk.take("kab/kota,nama komunitas,subsektor\nKota Malang,A,Musik/Film\n")
    #expect(try desk.communities("35.73").first?.subsectors == [.fav, .mus])
    let table = "kab/kota,subsektor,tahun,jumlah usaha\nKota Malang,Musik dan Kuliner,2024,5\n"
    let draft = try desk.draft(table, named: "usaha.csv")
    #expect(draft.counts == ImportCounts(refused: 1))
    #expect(draft.refused.first?.reason.indonesian.contains("pecah angkanya") == true)
  }

  // MARK: People

  @Test func telephones() throws {
    let list = """
      nama komunitas,kab/kota,no hp
      A,Kota Malang,81234567890
      B,Kota Malang,"8,12E+10"
      C,Kota Malang,+62 812-3456-789

      """
    let draft = try desk.draft(list)
    #expect(ImportDesk.answers(draft) == ["--drop-lost-phones"])
    let taken = try desk.take(list) { $0.dropsLostPhones = true }
    #expect(taken.notes.contains { $0.indonesian.hasPrefix("1 nomor telepon mendapat kembali") })
    let contacts = try desk.communities("35.73").sorted { $0.name ?? "" < $1.name ?? "" }
      .map(\.contact)
    #expect(contacts == ["081234567890", nil, "+62 812-3456-789"])
  }

  @Test func personsAsOrganisations() throws {
    let list = """
      nama usaha,kab/kota,jenis usaha
      Bapak Slamet,Kota Malang,Kriya
      "Rina Wati, S.Sn.",Kota Malang,Kriya
      Batik Bu Tini Jaya Abadi,Kota Malang,Kriya

      """
    let draft = try desk.draft(list, named: "pelaku.csv")
    #expect(draft.plan.kind == .organisation)
    #expect(ImportDesk.answers(draft) == ["--persons take", "--persons refuse"])
    #expect(draft.questions.first?.text.indonesian.hasPrefix("2 nama mirip nama orang") == true)
    let refused = try desk.draft(list, named: "pelaku.csv") { $0.takesPersons = false }
    #expect(refused.counts == ImportCounts(added: 1, refused: 2))
    let taken = try desk.draft(list, named: "pelaku.csv") { $0.takesPersons = true }
    #expect(taken.counts == ImportCounts(added: 3))
  }

  @Test func identityNumbersAreNotStored() throws {
    let list = """
      Nama Komunitas;Kab/Kota;NIK;No KK;Tanggal Lahir;Nomor;No HP
      A;Kota Malang;3573010203040001;3573010203040002;1/2/1990;3573010203040003;3573010203040004
      B;Kota Malang;3573010203040005;3573010203040006;2/1/1990;3573010203040007;0812345678
      C;Kota Malang;;;;;0812345679

      """
    let draft = try desk.take(list)
    #expect(draft.counts == ImportCounts(added: 3))
    for (name, data) in try desk.folder.files() where name.hasPrefix("net/") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("35730102030400") && !text.contains("/1990"), "\(name)")
    }
    #expect(draft.plan.notes.contains { $0.indonesian.hasPrefix("tidak disimpan (data pribadi)") })
    #expect(draft.notes.contains { $0.indonesian == "1 NIK/KK tidak disimpan" })
  }

  @Test func onlyAskedForWhatIsMissing() throws {
    let draft = try desk.draft("nama,alamat\nA,B\n", named: "daftar.csv")
    #expect(ImportDesk.answers(draft).contains("--kind communities"))
    #expect(ImportDesk.answers(draft).contains("--in 35.73"))
  }

  @Test func fileThatIsNoTable() throws {
    let xls = desk.folder["lama.xls"]
    try Data([0xD0, 0xCF, 0x11, 0xE0] + Array(repeating: 0, count: 600)).write(
      to: URL(fileURLWithPath: xls))
    for (path, word) in [(xls, "XLSX"), (try desk.file("%PDF-1.4", named: "a.pdf"), "PDF")] {
      do {
        _ = try ImportFile(path)
        Issue.record("it was read")
      } catch {
        #expect(error.message.indonesian.contains(word))
      }
    }
  }
}
