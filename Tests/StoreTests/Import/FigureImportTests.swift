import Foundation
import Model
import Store
import Testing

/// Figures in their shapes: long, a column a subsector, a column a year.
@Suite struct FigureImportTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk()
  }

  /// The shape of the file of Jawa Barat, small: kinds of business, BPS codes, three years.
  private static let kinds = """
    id,kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,jenis_usaha,jumlah_umkm,satuan,tahun\r
    1,32,JAWA BARAT,3273,KOTA BANDUNG,AGRIBISNIS,9,UNIT,2021\r
    2,32,JAWA BARAT,3273,KOTA BANDUNG,MAKANAN,70,UNIT,2021\r
    3,32,JAWA BARAT,3273,KOTA BANDUNG,MINUMAN,7,UNIT,2021\r
    4,32,JAWA BARAT,3273,KOTA BANDUNG,BATIK,0,UNIT,2021\r
    5,32,JAWA BARAT,3204,KABUPATEN BANDUNG,BATIK,4,UNIT,2021\r
    6,32,JAWA BARAT,3204,KABUPATEN BANDUNG,MAKANAN,3,UNIT,2020\r

    """
  private static let kindsFile = "umkm_binaan_jenis_usaha_jabar.csv"

  @Test func severalCategoriesAreAddedUp() throws {
    let asked = try desk.draft(Self.kinds, named: Self.kindsFile)
    #expect(
      ImportDesk.answers(asked) == [
        "--category \"BATIK=KRI\"", "--zero \"jumlah_umkm=unknown\"",
        "--zero \"jumlah_umkm=zero\"", "--zero \"jumlah_umkm=as-written\"",
      ] || ImportDesk.answers(asked).first == "--category \"BATIK=KRI\"")
    let draft = try desk.take(Self.kinds, named: Self.kindsFile) {
      $0.add(["batik": .kri])
      $0.zeros["jumlah_umkm"] = .zero
    }
    #expect(draft.counts == ImportCounts(added: 4))
    #expect(try desk.figure("32.73", .kul, 2021, .coachedBusinesses) == .value(77))
    #expect(try desk.figure("32.73", .kri, 2021, .coachedBusinesses) == .zero)
    #expect(try desk.figure("32.04", .kri, 2021, .coachedBusinesses) == .value(4))
    #expect(try desk.figure("32.04", .kul, 2020, .coachedBusinesses) == .value(3))
    #expect(draft.notes.contains { $0.indonesian == "jumlah UMKM binaan: 2020: 3, 2021: 81" })
    #expect(draft.notes.contains { $0.indonesian.contains("AGRIBISNIS (1)") })
    let again = try desk.draft(Self.kinds, named: Self.kindsFile) {
      $0.add(["batik": .kri])
      $0.zeros["jumlah_umkm"] = .zero
    }
    #expect(again.counts == ImportCounts(unchanged: 4))
  }

  @Test func aZeroMayBeUnknown() throws {
    try desk.take(Self.kinds, named: Self.kindsFile) {
      $0.add(["batik": .kri])
      $0.zeros["*"] = .unknown
    }
    #expect(try desk.figure("32.73", .kri, 2021, .coachedBusinesses) == nil)
  }

  @Test func aColumnASubsectorUnderATitle() throws {
    let table = """
      DATA PELAKU EKONOMI KREATIF;;;;
      TAHUN 2023;;;;
      ;;;;
      No;Kabupaten/Kota;Kuliner;Kriya;Film, Animasi, dan Video
      1;2;3;4;5
      1;Kab. Bogor;15.580;1.200;3
      2;Kota Bogor;1.000;20;-
      ;JUMLAH;16.580;1.220;3

      ;;Bogor, 12 Januari 2024;;
      ;;Mengetahui;;
      ;;NIP. 19700101 199003 1 001;;

      """
    let draft = try desk.draft(table, named: "pelaku.csv") { $0.figure = .businesses }
    #expect(draft.plan.kind == .potential)
    #expect(draft.questions.count == 1 && draft.counts.refused == 0)
    try desk.take(table, named: "pelaku.csv") {
      $0.figure = .businesses
      $0.zeros["Film, Animasi, dan Video"] = .asWritten
    }
    #expect(try desk.figure("32.01", .kul, 2023, .businesses) == .value(15580))
    #expect(try desk.figure("32.71", .kri, 2023, .businesses) == .value(20))
    #expect(try desk.figure("32.71", .fav, 2023, .businesses) == nil)
    #expect(try desk.figure("32.01", .fav, 2023, .businesses) == .value(3))
  }

  @Test func aColumnAYear() throws {
    let table = """
      Kab/Kota,Subsektor,2019,2020,2021
      Kota Malang,Kuliner,"1,250",1300,"1,400"
      Kota Malang,Kriya,10,11,12

      """
    let draft = try desk.take(table, named: "tenaga kerja.csv")
    #expect(draft.counts == ImportCounts(added: 6))
    #expect(try desk.figure("35.73", .kul, 2019, .workers) == .value(1250))
    #expect(try desk.figure("35.73", .kul, 2021, .workers) == .value(1400))
    #expect(try desk.figure("35.73", .kri, 2020, .workers) == .value(11))
  }

  @Test func rowsOfProvincesAndColumnsOfSumsAreLeftOut() throws {
    let table = """
      Kabupaten/Kota,Kuliner 2023,Kuliner 2024,Kriya 2024,Jumlah
      JAWA TIMUR,30,36,9,75
      1. Kab. Malang,10,12,4,26
      2. Kota Malang,20,24,5,49

      """
    let draft = try desk.take(table, named: "jumlah usaha.csv")
    #expect(draft.counts == ImportCounts(added: 6))
    #expect(try desk.figure("35.07", .kul, 2023, .businesses) == .value(10))
    #expect(try desk.figure("35.73", .kri, 2024, .businesses) == .value(5))
    #expect(draft.notes.contains { $0.indonesian == "1 baris jumlah dilewati" })
  }

  @Test func rowsOfKecamatanAreAddedUp() throws {
    let table = """
      DATA TENAGA KERJA EKONOMI KREATIF KABUPATEN WONOSOBO 2024,,
      Kecamatan,Subsektor,Jumlah
      Kertek,Kriya,4
      Garung,Kriya,6
      Garung,Kriya,6
      Garung,Kriya,7

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 1, refused: 1))
    #expect(try desk.figure("33.07", .kri, 2024, .workers) == .value(10))
  }

  @Test func aHeaderOfTwoRows() throws {
    let table = """
      Kab/Kota;Subsektor;Jumlah Usaha;;Tenaga Kerja;
      ;;2023;2024;2023;2024
      Kota Malang;Musik;1;2;30;40

      """
    let draft = try desk.take(table, named: "data.csv")
    #expect(draft.counts == ImportCounts(added: 4))
    #expect(try desk.figure("35.73", .mus, 2024, .businesses) == .value(2))
    #expect(try desk.figure("35.73", .mus, 2023, .workers) == .value(30))
  }

  @Test func severalFiguresARow() throws {
    let table = """
      Kab/Kota\tTahun\tSubsektor\tJumlah Usaha\tTenaga Kerja\tOmzet (juta)
      Kota Malang\t2024\tAPLIKASI\t10\t40\t1.250,5
      Kota Malang\t2024\tGAME DEVELOPER\t2\t9\t10

      """
    try desk.take(table, named: "data.tsv")
    #expect(try desk.figure("35.73", .apg, 2024, .businesses) == .value(12))
    #expect(try desk.figure("35.73", .apg, 2024, .workers) == .value(49))
    #expect(try desk.figure("35.73", .apg, 2024, .turnover) == .value(1_260_500_000))
  }

  @Test func aProjectionOfWholeRegionsIsAnEstimate() throws {
    // The shape of the file of projections, small: no subsector, several years.
    var table = "Nama Kabupaten / Kota,Proyeksi Jumlah UMKM,Tahun\n"
    let names = ["BOGOR", "SUKABUMI", "CIANJUR", "BANDUNG", "GARUT", "TASIKMALAYA"]
    for year in 2016...2018 {
      for (place, name) in names.enumerated() {
        let number = Double(300_000 + place * 10_000)
        let grown = (0..<(year - 2016)).reduce(number) { sum, _ in sum * 1.06 }
        table += "KABUPATEN \(name),\(Int(grown)),\(year)\n"
      }
    }
    let asked = try desk.draft(table, named: "proyeksi.csv")
    #expect(ImportDesk.answers(asked).contains("--subsector all"))
    let draft = try desk.take(table, named: "proyeksi.csv") {
      $0.isWholeRegion = true
      $0.figure = .businesses
    }
    #expect(draft.counts == ImportCounts(added: 18))
    #expect(draft.warnings.contains { $0.indonesian.contains("tumbuh sama") })
    let potentials = try desk.holdings("32.01").potentials
    #expect(potentials.map(\.subsector) == [nil, nil, nil])
    #expect(potentials.first?.figures.map(\.standing) == [.estimate])
    #expect(potentials.first?.figures.map(\.value) == [.value(300_000)])
  }

  @Test func theSourceIsARecordOfItsOwn() throws {
    let table = "kota,tahun,subsektor,jumlah usaha\nKota Malang,2024,Musik,3\n"
    try desk.take(table, named: "musik.csv") { $0.source = "Dinas Pariwisata, 2024" }
    let holdings = try desk.holdings("35.73")
    let source = try #require(holdings.sources.first)
    #expect(source.title == "Dinas Pariwisata, 2024")
    #expect(holdings.potentials.first?.figures.first?.source == source.stamp.id)
  }
}
