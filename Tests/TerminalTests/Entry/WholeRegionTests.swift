import Foundation
import Model
import Testing

/// Everything that a region has, entered by keys alone, whatever the program is killed in.
@Suite struct WholeRegionTests {
  private static let region = "35.79"

  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  /// One form: how it is opened, its heading, and what is typed into its fields in turn.
  private struct Page {
    let keys: String
    let heading: String
    let fields: [(key: String, text: String)]
  }

  /// A moment at which the program is killed: after a field of a page was left.
  private struct Moment: Hashable {
    let page: Int
    let field: Int
  }

  /// Every kind with every field, each killed in at seeded moments and gone on with; then the sheet.
  @Test func allIsEnteredByKeysAndOutlivesKills() throws {
    let pages = Self.pages
    let moments = Self.moments(pages, count: 10)
    #expect(moments.count == 10)
    var program = try open()
    for (number, page) in pages.enumerated() {
      try begin(page, program)
      for (place, field) in page.fields.enumerated() {
        program.type(field.text + "\t")
        guard moments.contains(Moment(page: number, field: place)) else { continue }
        program = try killed(program, page, place)
      }
      try save(program, page.heading)
    }
    program = try pasteSheet(program)
    let entered = try contents()
    for page in pages {
      for field in page.fields where !field.text.isEmpty {
        let isThere = entered.contains("\"\(field.key)\":")
        #expect(isThere, "\(page.heading): \(field.key)")
      }
    }
    #expect(entered.contains("\"contact\":\"Isi contact\""))
    try undoAndRedo(program, steps: pages.count + 1, entered)
  }

  // MARK: Steps

  private func begin(_ page: Page, _ program: PseudoTerminal) throws {
    program.press(page.keys)
    try #require(program.shows(page.heading), "\(page.heading)\n\(program.terminal.text)")
  }

  private func save(_ program: PseudoTerminal, _ heading: String) throws {
    program.press("Ctrl-S")
    try #require(program.hides(heading), "\(program.terminal.text)")
    try #require(program.shows("Tersimpan"), "\(program.terminal.text)")
  }

  /// Kills it after a field was left, and goes on in the draft.
  private func killed(_ program: PseudoTerminal, _ page: Page, _ place: Int) throws
    -> PseudoTerminal
  {
    let typed = page.fields[...place].last { !$0.text.isEmpty }
    #expect(program.wait { _ in drafts.contains("\"\(typed?.key ?? "")\":{") })
    // The cursor is in the draft too, where the next field begins.
    if page.fields.indices.contains(place + 1), typed?.key == page.fields[place].key {
      let next = page.fields[place + 1].key
      #expect(program.wait { _ in drafts.contains("\"cursor\":\"\(next)\"") }, "\(next)")
    }
    program.signal(SIGKILL)
    #expect(program.ends() == .signal(SIGKILL))
    let next = try open()
    next.press("o")
    try #require(next.shows(page.heading), "\(next.terminal.text)")
    return next
  }

  /// A block of 16 rows, kept before it is saved, also through a kill.
  private func pasteSheet(_ program: PseudoTerminal) throws -> PseudoTerminal {
    program.press("i")
    try #require(program.shows("Potensi 16 subsektor"))
    let rows = (1...16).map { row in
      "\(row % 4 + 1)\t" + (1...4).map { "\(row * 100 + $0)" }.joined(separator: "\t")
    }
    program.type("\u{1b}[200~\(rows.joined(separator: "\n"))\u{1b}[201~")
    try #require(program.shows("Tempel 80 sel?"), "\(program.terminal.text)")
    program.type("\r")
    try #require(program.shows("80 sel diubah"))
    #expect(program.wait { _ in drafts.contains("1604") })
    program.signal(SIGKILL)
    #expect(program.ends() == .signal(SIGKILL))
    let next = try open()
    next.press("o")
    try #require(next.shows("80 sel diubah"), "\(next.terminal.text)")
    try save(next, "Potensi 16 subsektor")
    return next
  }

  /// Takes every save back, one by one and in a later run, and makes each again.
  private func undoAndRedo(_ program: PseudoTerminal, steps: Int, _ entered: String) throws {
    func press(_ key: String, _ program: PseudoTerminal) throws {
      let before = try contents()
      program.press(key)
      try #require(program.wait { _ in (try? contents()) != before }, "\(program.terminal.text)")
      #expect(program.settles())
    }
    for _ in 0..<steps - 3 { try press("u", program) }
    #expect(program.quits())
    let next = try open()
    for _ in 0..<3 { try press("u", next) }
    #expect(try !contents().contains("Isi "))
    for _ in 0..<steps { try press("Ctrl-R", next) }
    let (now, then) = (Self.said(try contents()), Self.said(entered))
    let others = Set(now.split(separator: "\n")).symmetricDifference(then.split(separator: "\n"))
    #expect(others.isEmpty, "\(others.sorted().prefix(4))")
    #expect(next.quits())
  }

  // MARK: What is entered

  private static var pages: [Page] {
    // The others name the source as theirs.
    let added = ([.source] + CityHoldings.enteredKinds.filter { $0 != .source }).map {
      page($0, ": add.\($0.rawValue) Enter", "Tambah \($0.title.indonesian)")
    }
    return Array(added.prefix(1)) + [page(.city, "e", "Ubah kab/kota")] + added.dropFirst()
  }

  private static func page(_ kind: RecordKind, _ keys: String, _ heading: String) -> Page {
    func fields<Kind: Record>(_ type: Kind.Type) -> [(key: String, text: String)] {
      type.fields.filter { $0.form != .figures }.map { ($0.key, text($0)) }
    }
    return Page(keys: keys, heading: heading, fields: fields(kind.type))
  }

  /// Something that a field takes, as it is typed.
  private static func text(_ field: Field<some Record>) -> String {
    switch field.form {
    case .text, .note, .texts: "Isi \(field.key)"
    case .date: "16/5/2016"
    case .region: "Kota Batu"
    case .whole(let range): "\(min(range.upperBound, max(range.lowerBound, 4)))"
    case .number: "4,5"
    case .money: "1,2 jt"
    case .flag: "ya"
    case .choice(let choices): choices.first?.title.indonesian ?? ""
    case .choices(let choices): choices.prefix(2).map(\.code).joined(separator: ", ")
    case .link(.source), .links(.source): "Isi title"
    case .link, .links, .figures: ""
    }
  }

  /// Seeded moments, spread over the pages.
  private static func moments(_ pages: [Page], count: Int) -> Set<Moment> {
    var dice = Seeded(11)
    var moments: Set<Moment> = []
    while moments.count < count {
      let page = Int.random(in: pages.indices, using: &dice)
      let fields = pages[page].fields.indices.filter { !pages[page].fields[$0].text.isEmpty }
      guard let field = fields.randomElement(using: &dice) else { continue }
      moments.insert(Moment(page: page, field: field))
    }
    return moments
  }

  // MARK: The program and its store

  private func open() throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Rara, Dinas"], columns: 120, rows: 48)
    try #require(program.shows("kab/kota"))
    program.press("2 A / \(Self.region) Enter")
    try #require(program.shows("Kota Batu"))
    return program
  }

  private var drafts: String {
    let path = store.path + "/.jejaring/drafts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }
      .compactMap { try? String(contentsOfFile: path + "/" + $0, encoding: .utf8) }.joined()
  }

  /// What stands in the region's files.
  private func contents() throws -> String {
    try ["cities", "private"].map { part in
      let path = store.path + "/\(part)/\(Self.region).json"
      guard FileManager.default.fileExists(atPath: path) else { return "" }
      return try String(contentsOfFile: path, encoding: .utf8)
    }.joined()
  }

  /// The same without revision and time, which each save counts on.
  private static func said(_ text: String) -> String {
    text.replacing(#/"rev":\d+,/#, with: "").replacing(#/"at":"[^"]*",/#, with: "")
  }
}
