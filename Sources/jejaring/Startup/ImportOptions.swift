import ArgumentParser
import Model
import Store

/// What a person says about a table that is imported.
struct ImportOptions: ParsableArguments {
  @Option(help: "Jenis catatan: communities, organisations, potentials, … / The kind of records.")
  var kind: String?

  @Option(name: .customLong("in"), help: "Kab/kota bila tidak ada kolomnya. / The region.")
  var region: String?

  @Option(help: "Tahun bila tidak ada kolomnya. / The year.")
  var year: Int?

  @Option(help: "Id sumber, atau judulnya. / The source's id, or its title.")
  var source: String?

  @Option(help: "entry, official, estimate. / How much figures can be trusted.")
  var standing: String?

  @Option(help: "Angka apa: usaha, tenaga_kerja, umkm_binaan, … / What is counted.")
  var figure: String?

  @Option(help: "Subsektor bila tidak ada kolomnya. / The subsector, such as KUL.")
  var subsector: String?

  @Option(help: "Lembar buku kerja, nama atau nomor. / A workbook's sheet.")
  var sheet: String?

  @Option(help: "Baris kepala tabel; 0 tanpa kepala. / The header's line; 0 for none.")
  var header: Int?

  @Option(help: "Kode wilayah: kemendagri atau bps. / Whose region codes.")
  var codes: String?

  @Option(help: "\"Kolom=isian\"; - untuk melewati. / \"Column=field\"; - leaves it out.")
  var map: [String] = []

  @Option(help: "\"TEKS=KRI\": subsektor sebuah kategori; - bukan kreatif. / A category.")
  var category: [String] = []

  @Option(help: "Berkas TSV teks dan kode subsektor. / A TSV of texts and codes.")
  var categories: String?

  @Option(help: "\"Kolom=unknown|zero|as-written\": arti 0, -, kosong. / What 0 means.")
  var zero: [String] = []

  @Flag(
    inversion: .prefixedNo,
    help: "Sel kosong dan idem sama dengan di atasnya. / Empty cells are as above.")
  var fillDown: Bool?

  @Option(help: "take atau refuse: nama mirip orang. / Names like a person's.")
  var persons: String?

  @Flag(help: "Masukkan tanpa telepon yang kehilangan angka. / Leave damaged telephones out.")
  var dropLostPhones = false

  @Flag(inversion: .prefixedNo, help: "Kembalikan 0 di depan telepon. / Mend telephones.")
  var mendPhones = true

  /// The options as settings, laid over those of a saved mapping.
  ///
  /// Throws `StartupError` for a word that means nothing, with what it may be.
  func settings(over saved: ImportSettings = ImportSettings()) throws -> ImportSettings {
    var settings = saved
    if let kind { settings.kind = try List.kind(kind, isPrivateToo: true) }
    if let region { settings.region = try Self.region(region) }
    if let year { settings.year = year }
    if let sheet { settings.sheet = sheet }
    if let source { settings.source = source }
    if let header { settings.header = header }
    if let standing { settings.standing = try Self.choice(standing) as Standing }
    if let figure { settings.figure = try Self.choice(figure) as FigureKind }
    if subsector == "all" {
      settings.isWholeRegion = true
    } else if let subsector {
      settings.subsector = try Self.subsector(subsector)
    }
    if let codes { settings.codes = try Self.system(codes) }
    if let fillDown { settings.fillsDown = fillDown }
    if let persons { settings.takesPersons = try Self.takes(persons) }
    if dropLostPhones { settings.dropsLostPhones = true }
    if !mendPhones { settings.mendsPhones = false }
    try addColumns(&settings)
    try addCategories(&settings)
    for text in zero {
      let (column, meaning) = try Self.pair(text, "--zero")
      guard let meaning = ZeroMeaning(rawValue: meaning) else {
        throw Self.unknown(meaning, ZeroMeaning.allCases.map(\.rawValue))
      }
      settings.zeros[column] = meaning
    }
    return settings
  }

  private func addColumns(_ settings: inout ImportSettings) throws {
    for text in map {
      let (column, role) = try Self.pair(text, "--map")
      guard let role = ColumnRole(role) else { throw Self.unknown(role, ColumnRole.names) }
      settings.columns[column] = role
    }
  }

  private func addCategories(_ settings: inout ImportSettings) throws {
    if let categories {
      settings.add(try CategoryTable.read(GivenBytes.read(categories), file: categories))
    }
    for text in category {
      let (name, code) = try Self.pair(text, "--category")
      settings.add([name: code == "-" ? nil : try Self.subsector(code)])
    }
  }

  private static func pair(_ text: String, _ option: String) throws -> (String, String) {
    guard let equals = text.lastIndex(of: "=") else {
      let text = DisplayText(text).text
      throw StartupError.unknown(
        Bilingual(
          "\(option) \"\(text)\": tulis NAMA=ARTI", "\(option) \"\(text)\": write NAME=MEANING"))
    }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  private static func region(_ text: String) throws -> RegionCode {
    let match = Registry.standard.find(text)
    if let region = match.region { return region.code }
    let text = DisplayText(text).text
    let titles = match.candidates.map { "\($0.title) (\($0.code))" }.joined(separator: ", ")
    throw StartupError.unknown(
      titles.isEmpty
        ? Bilingual("\"\(text)\" bukan kab/kota", "\"\(text)\" is no region")
        : Bilingual("\"\(text)\": pilih \(titles)", "\"\(text)\": choose \(titles)"))
  }

  private static func choice<Value: Choice>(_ text: String) throws -> Value {
    guard let value = Value(code: text) else {
      throw unknown(text, Value.allCases.map(\.code))
    }
    return value
  }

  private static func subsector(_ text: String) throws -> Subsector {
    guard case .one(let subsector) = Subsector.reading(text) else {
      throw unknown(text, Subsector.allCases.map(\.code))
    }
    return subsector
  }

  private static func system(_ text: String) throws -> CodeSystem {
    switch text {
    case "kemendagri": return .kemendagri
    case "bps", "bps2019": return .bps2019
    default: throw unknown(text, ["kemendagri", "bps"])
    }
  }

  private static func takes(_ text: String) throws -> Bool {
    guard ["take", "refuse"].contains(text) else { throw unknown(text, ["take", "refuse"]) }
    return text == "take"
  }

  private static func unknown(_ text: String, _ choices: [String]) -> StartupError {
    let text = DisplayText(text).text
    let names = choices.joined(separator: ", ")
    return .unknown(
      Bilingual(
        "\"\(text)\" tidak dikenal; pilih dari: \(names)",
        "\"\(text)\" is not known; choose from: \(names)"))
  }
}
