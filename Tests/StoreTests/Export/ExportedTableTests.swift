import Foundation
import Model
import Store
import Testing

/// Tables as spreadsheets and Python's `csv` read them.
@Suite struct ExportedTableTests {
  private static let reader = """
    import csv, json, sys
    path, delimiter = sys.argv[1], ',' if len(sys.argv) < 3 else sys.argv[2]
    with open(path, encoding='utf-8-sig', newline='') as f:
        rows = list(csv.reader(f, delimiter=delimiter, strict=True))
    """

  private func store(notes: [String]) throws -> ExportedStore {
    try ExportedStore { city in
      city.communities = Records(
        notes.enumerated().map { place, note in
          var community = Community(stamp: Stamp(id: "c-\(10_000 + place)"))
          community.name = "K"
          community.note = note
          return community
        })
    }
  }

  /// What Python finds is what was written, once the apostrophe before a formula is taken away.
  @Test(arguments: [("local", ";"), ("plain", ",")])
  func hostileTextsAreReadByPythonAsTheyStand(notation: String, delimiter: String) throws {
    let notes = HostileText.all + HostileText.joined
    let store = try store(notes: notes)
    let file = try store.exported("communities", "--notation", notation)
    try store.folder.write(
      String(decoding: JSONEncoder().encode(notes), as: UTF8.self), to: "wanted.json")
    let said = try store.python(
      Self.reader + """

        wanted = json.load(open(sys.argv[3], encoding='utf-8'))
        column = rows[0].index('Catatan')
        found = [row[column] for row in rows[1:]]
        opening = tuple('=+-@\\t\\r\\n') + ('\\uff1d', '\\uff0b', '\\uff0d', '\\uff20')
        bad = [t for t in found if t.startswith(opening)]
        def text(t):
            return t[1:] if t.startswith("'") and t.lstrip("'").startswith(opening) else t
        wrong = [(w, f) for w, f in zip(wanted, found) if text(f) != w]
        widths = {len(row) for row in rows}
        print(len(found) == len(wanted), bad[:3], wrong[:3], len(widths))
        """, file, delimiter, store.folder["wanted.json"])
    #expect(said == "True [] [] 1")
  }

  @Test func linesEndAndQuotesAreDoubledAsRFC4180HasIt() throws {
    let store = try store(notes: ["satu \"dua\""])
    let text = try String(
      contentsOfFile: store.exported("communities", "--notation", "plain"), encoding: .utf8)
    #expect(text.hasSuffix(",\"satu \"\"dua\"\"\",\r\n"))
    #expect(text.hasPrefix("Kode kab/kota,Kab/Kota,ID,Nama,"))
  }

  @Test func numbersFollowTheNotation() throws {
    var network = Network()
    try network.change("35.73") { city in
      var community = Community(stamp: Stamp(id: "c"))
      community.members = 1250
      community.since = 1998
      city.communities = [community]
    }
    var fact = ReferenceFact(stamp: Stamp(id: "f"))
    fact.value = -1250.5
    fact.year = 2024
    network.reference.facts = [fact]
    let store = try ExportedStore(network)
    for (notation, delimiter, count, value) in [
      ("local", ";", "1.250", "-1.250,5"), ("plain", ",", "1250", "-1250.5"),
    ] {
      let communities = try store.exported("communities", "--notation", notation)
      let facts = try store.exported("facts", "--notation", notation)
      let print = "; r=dict(zip(rows[0], rows[1])); print(json.dumps(r, ensure_ascii=False))"
      let said = try store.python(Self.reader + print, communities, delimiter)
      #expect(said.contains("\"Anggota\": \"\(count)\""))
      #expect(said.contains("\"Sejak\": \"1998\""))
      let fact = try store.python(Self.reader + print, facts, delimiter)
      #expect(fact.contains("\"Nilai\": \"\(value)\""))
      #expect(fact.contains("\"Tahun\": \"2024\""))
    }
  }

  @Test func figuresStandInARowForEachSourceAndStanding() throws {
    let store = try ExportedStore { city in
      var potential = Potential(stamp: Stamp(id: "p"))
      potential.subsector = .kul
      potential.year = 2023
      potential.figures = [
        Figure(kind: .businesses, value: .value(3880), year: 2023, standing: .entry, source: "s"),
        Figure(kind: .workers, value: .zero, year: 2023, standing: .entry, source: "s"),
        Figure(kind: .businesses, value: .value(12.5), year: 2023, standing: .verified),
        Figure(kind: .exports, value: .unknown, year: 2023, standing: .verified),
        Figure(kind: .turnover, value: .notApplicable, year: 2023, standing: .verified),
      ]
      city.potentials = [potential]
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: store.exported("potentials")))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      .components(separatedBy: "\r\n")
    #expect(
      lines == [
        "Kode kab/kota;Kab/Kota;ID;Subsektor;Tahun;Tingkat;Usaha;Tenaga kerja;Omzet;Ekspor;"
          + "KI terdaftar;UMKM binaan;Rantai: kreasi;Rantai: produksi;Rantai: distribusi;"
          + "Rantai: konsumsi;Rantai: konservasi;Kedudukan;Sumber;Produk khas",
        "35.73;Kota Malang;p;Kuliner;2023;;3.880;0;;;;;;;;;;isian daerah;s;",
        "35.73;Kota Malang;p;Kuliner;2023;;12,5;;tidak berlaku;belum didata;;;;;;;;"
          + "terverifikasi;;",
        "",
      ])
  }

  /// A field is described once: its column needs nothing else.
  @Test(arguments: RecordKind.allCases) func everyFieldHasAColumn(kind: RecordKind) throws {
    let store = try ExportedStore(.filled())
    let file = try store.exported(kind.rawValue, "--private")
    let said = try store.python(
      Self.reader + """

        heads = rows[0]
        print(len(heads) == len(set(heads)), len(rows) > 1, json.dumps(heads, ensure_ascii=False))
        """, file, ";")
    #expect(said.hasPrefix("True True "))
    for title in kind.fieldTitles { #expect(said.contains(title), "\(title)") }
  }

  @Test func aFileStandsWholeOrNotAtAll() throws {
    let store = try store(notes: ["a"])
    try store.folder.write("lama", to: "berkas.csv")
    let lost = try store.run("export", "communities", "--out", store.folder["tiada/x.csv"])
    #expect(lost.status == 1 && lost.errors.contains("tidak ada; periksa namanya"))
    let inside = try store.run("export", "communities", "--out", store.path + "/cities/35.73.json")
    #expect(inside.status == 1 && inside.errors.contains("di dalam folder jejaring"))
    #expect(try store.load().holdings.filter(\.isStored).count == 1)
    let unknown = try store.run("export", "komunitas", "--out", store.folder["berkas.csv"])
    #expect(unknown.status == 1)
    #expect(try store.folder.text("berkas.csv") == "lama")
    let said = try store.run("export", "communities", "--out", store.folder["berkas.csv"])
    #expect(said.output == "1 catatan ditulis ke \(store.folder["berkas.csv"])\n")
    #expect(try store.folder.text("berkas.csv").contains("Kode kab/kota;"))
    #expect(try store.folder.names().sorted() == ["berkas.csv", "net"])
  }

  @Test func aRegionIsNamedByCodeOrName() throws {
    let store = try ExportedStore(.filled())
    for name in ["35.73", "Kota Malang"] {
      let run = try store.run("export", "communities", "--format", "jsonl", "--in", name)
      #expect(run.lines.count == 2)
      #expect(run.lines.allSatisfy { $0.hasPrefix("{\"put\":\"communities\",\"in\":\"35.73\"") })
    }
    #expect(try store.run("export", "sources", "--format", "jsonl").lines.count == 3)
    #expect(
      try store.run("export", "sources", "--format", "jsonl", "--in", "35.73").lines.count == 1)
    #expect(try store.run("export", "communities", "--in", "Malang").status == 1)
  }
}

extension RecordKind {
  /// What people call the fields of a kind, figures apart.
  fileprivate var fieldTitles: [String] {
    func titles<Kind: Record>(_ kind: Kind.Type) -> [String] {
      kind.fields.filter { $0.form != .figures }.map(\.title.indonesian)
    }
    let types: [any Record.Type] = [
      City.self, Potential.self, Designation.self, Community.self, Organisation.self, Space.self,
      Programme.self, Need.self, Offer.self, Person.self, FollowUp.self, Facilitation.self,
      Source.self, ReferenceFact.self, AreaGroup.self, MemberCount.self, Principle.self,
      Jurus.self, Edition.self, Recommendation.self, Assessment.self, Example.self,
    ]
    return types.first { $0.kind == self }.map { titles($0) } ?? []
  }
}
