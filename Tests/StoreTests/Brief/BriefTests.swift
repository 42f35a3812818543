import Foundation
import Model
import Store
import Testing

/// The one-page brief of a region.
@Suite struct BriefTests {
  private static let day = "2026-11-27"

  private func brief(
    in language: Language = .indonesian, _ change: (inout CityHoldings) -> Void
  ) throws -> RegionBrief {
    var network = Network()
    try network.change("35.73", change)
    let code = try #require(RegionCode("35.73"))
    return try #require(RegionBrief(of: code, in: network, on: Self.day, language))
  }

  private func malang(_ city: inout CityHoldings) {
    city.city.node = "Malang Creative Fusion"
    city.city.contact = "0812-RAHASIA"
    city.city.membership.status = .member
    city.city.membership.assembled.date = "2016-04-02"
    city.city.claimedFlagship = .kul
    var designation = Designation(stamp: Stamp(id: "d"))
    designation.programme = .kata
    designation.year = 2019
    designation.subsector = .apg
    designation.isFlagship = true
    designation.attestation = .verified
    city.designations = [designation]
    var source = Source(stamp: Stamp(id: "s"))
    source.publisher = "Dinas Kopindag"
    source.title = "Pendataan 2024"
    city.sources = [source]
    city.potentials = [potential(.kul, 3880, .verified, "s"), potential(.mus, 2, .entry, nil)]
    city.needs = [.filled("n")]
  }

  private func potential(
    _ subsector: Subsector, _ businesses: Double, _ standing: Standing, _ source: String?
  ) -> Potential {
    var potential = Potential(stamp: Stamp(id: "p-\(subsector.code)"))
    potential.subsector = subsector
    potential.figures = [
      Figure(
        kind: .businesses, value: .value(businesses), year: 2024, standing: standing,
        source: source),
      Figure(
        kind: .workers, value: .value(businesses * 3), year: 2024, standing: standing,
        source: source),
    ]
    potential.year = 2024
    return potential
  }

  @Test func itSaysWhatIsKnownWithWhatMakesItHonest() throws {
    let text = try brief(malang).text
    for line in [
      "Kota Malang", "35.73 · Jawa Timur", "Wali Kota       belum didata",
      "Simpul          Malang Creative Fusion",
      "Kontak          tidak ada yang terbuka untuk umum", "Status          anggota",
      "Empat syarat    1 dari 4: berhimpun (2016-04-02)", "Menurut daerah  Kuliner",
      "Disepakati      Aplikasi dan Game Developer (KaTa Kreatif 2019)",
      "Berbeda         klaim KUL, disepakati APG", "Potensi 16 subsektor: 2/16 terdata",
      "Kuliner    3.880 a  11.640 a", "Musik          2 b      <3 b",
      "- a = 2024 · terverifikasi · Dinas Kopindag, Pendataan 2024",
      "- b = 2024 · isian daerah · tanpa sumber", "- <3 = dirahasiakan (<3 usaha)",
      "Dibuat dengan Jejaring pada 27 November 2026 · Jejaring Kota Kreatif Indonesia",
    ] {
      #expect(text.split(separator: "\n").map(String.init).contains(line), "\(line)\n\(text)")
    }
    #expect(!text.contains("RAHASIA"))
  }

  @Test func inEnglishToo() throws {
    let text = try brief(in: .english, malang).text
    #expect(text.contains("Mayor           no data yet"))
    #expect(text.contains("The 16 subsectors: 2/16 known"))
    #expect(text.contains("Made with Jejaring on 27 November 2026"))
  }

  @Test func aSampleSaysSo() throws {
    var network = Network()
    network.identity.isSample = true
    let code = try #require(RegionCode("35.73"))
    let brief = try #require(RegionBrief(of: code, in: network, on: Self.day, .indonesian))
    for form in BriefForm.allCases { #expect(brief.text(as: form).contains("DATA CONTOH")) }
  }

  @Test func noLineOfTheTextIsWiderThan80Cells() throws {
    for hostile in HostileText.all + [
      String(repeating: "長", count: 300), String(repeating: "x ", count: 400),
    ] {
      let text = try brief { city in
        malang(&city)
        hostileCity(hostile, &city)
      }.text
      for line in text.split(separator: "\n") {
        #expect(CellWidth.of(String(line)) <= 80, "\(line)")
      }
    }
  }

  private func hostileCity(_ text: String, _ city: inout CityHoldings) {
    city.city.node = text
    city.city.leader = text
    city.city.products = [text, text]
    city.city.problems = [text]
    city.designations[0].field = text
    city.sources[0].title = text
    city.needs[0].name = text
    var community = Community(stamp: Stamp(id: "c"))
    community.name = text
    city.communities = [community]
  }

  /// Whatever stands in the records, the page has room for it: rendered by WeasyPrint, a region
  /// with all of this takes one page of A4.
  @Test func aPageIsNeverLongerThanItsPaper() throws {
    let long = String(repeating: "Lorem ipsum dolor ", count: 30)
    let page = try brief { city in
      malang(&city)
      hostileCity(long, &city)
      city.city.contact = nil
      city.city.products = Array(repeating: long, count: 30)
      city.city.problems = city.city.products
      city.city.goodPractice = city.city.products
      city.designations = (0..<40).map { number in
        var designation = Designation(stamp: Stamp(id: "d-\(number)"))
        designation.field = long
        return designation
      }
      city.potentials = Subsector.allCases.flatMap { subsector in
        (0..<3).map { number in
          potential(subsector, Double(number + 1), .entry, "\(subsector.code)-\(number)")
        }
      }
      city.needs = (0..<40).map { .filled("n-\($0)") }
    }
    let texts = page.sections.flatMap(\.facts).map(\.text) + page.sections.flatMap(\.lines)
    #expect(texts.allSatisfy { $0.count <= 120 })
    #expect(page.sections.flatMap(\.lines).allSatisfy { $0.count <= 105 || $0.hasPrefix("Belum") })
    #expect(page.sections.flatMap(\.facts).count <= 22)
    #expect(page.sections.flatMap(\.lines).count <= 16)
    #expect(page.sections.compactMap(\.table).allSatisfy { $0.rows.count <= 16 })
  }

  /// Python's parser finds the tags of the page and no others, whatever the texts say.
  @Test func nothingInATextIsTakenForMarkup() throws {
    let folder = try TestFolder()
    let plain = try brief { city in
      malang(&city)
      hostileCity("biasa", &city)
    }
    try folder.write(plain.html, to: "0.html")
    let texts = HostileText.all.filter { !$0.isEmpty }
    for (place, hostile) in texts.enumerated() {
      let page = try brief { city in
        malang(&city)
        hostileCity(hostile, &city)
      }
      try folder.write(page.html, to: "\(place + 1).html")
      for form in BriefForm.allCases {
        let text = page.text(as: form)
        let isClean = text.unicodeScalars.allSatisfy { scalar in
          scalar == "\n"
            || !(scalar.properties.generalCategory == .control
              || scalar.properties.generalCategory == .format)
        }
        #expect(isClean, "\(form) \(hostile.debugDescription)")
      }
    }
    let program = """
      import html.parser, sys
      class P(html.parser.HTMLParser):
          def __init__(s):
              super().__init__(); s.tags = []
          def handle_starttag(s, t, a): s.tags.append((t, tuple(a)))
          def handle_endtag(s, t): s.tags.append('/' + t)
      def tags(n):
          p = P(); p.feed(open(f'{sys.argv[1]}/{n}.html', encoding='utf-8').read()); p.close()
          return p.tags
      same = tags(0)
      print([n for n in range(1, int(sys.argv[2]) + 1) if tags(n) != same])
      """
    let run = try Program.run(["python3", "-c", program, folder.path, "\(texts.count)"])
    #expect(run.output == "[]\n", "\(run.errors)")
  }

  @Test func thePageNeedsNothingFromElsewhere() throws {
    let html = try brief(malang).html
    #expect(html.contains("@page{size:A4"))
    for word in ["<script", "<link", "<img", "src=", "url(", "@import", "http://", "href"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func markdownEscapesWhatItWouldTakeForMarkup() throws {
    let page = try brief { city in
      malang(&city)
      hostileCity("<b>|a|*x* [k](javascript:1) http://x", &city)
    }
    #expect(page.markdown.contains("\\<b\\>\\|a\\|\\*x\\* \\[k\\](javascript:1) http\\://x"))
    let rows = page.markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(Set(rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }).count == 1)
  }

  @Test func picturesStandInHTMLBesideMarkdownAndNotInText() throws {
    var page = try brief(malang)
    let plain = page
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title></svg>\n"
    page.pictures = [.init("Potensi [1]", word: "potensi", svg: svg)]
    #expect(page.html.contains("<figure class=\"potensi\">\n<svg><title>x</title></svg>\n"))
    #expect(!page.html.contains("http://"))
    #expect(page.text == plain.text)
    // Without a file there is nothing to point at.
    #expect(page.markdown == plain.markdown)
    page.pictures[0].file = "a b)é.svg"
    let link = "![Potensi \\[1\\]](a%20b%29%C3%A9.svg)\n\n## Potensi 16 subsektor"
    #expect(page.markdown.contains(link), "\(page.markdown)")
  }

  @Test func markdownHasItsPicturesBesideIt() throws {
    let store = try ExportedStore(malang)
    let file = store.folder["out/kota malang.md"]
    try FileManager.default.createDirectory(
      atPath: store.folder["out"], withIntermediateDirectories: true)
    _ = try store.run("brief", "35.73", "--format", "md", "--out", file)
    let page = try store.folder.text("out/kota malang.md")
    for (word, name) in [("potensi", "Potensi 16 subsektor"), ("peta", "Letak di peta")] {
      #expect(page.contains("![\(name)](kota%20malang-\(word).svg)\n"))
      let svg = try store.folder.text("out/kota malang-\(word).svg")
      #expect(svg.hasPrefix("<svg xmlns="))
      let parsed = try Program.run([
        "python3", "-c", "import sys,xml.dom.minidom as m;m.parse(sys.argv[1])",
        store.folder["out/kota malang-\(word).svg"],
      ])
      #expect(parsed.errors == "")
    }
    // A page on standard output has no place beside it.
    #expect(!(try store.run("brief", "35.73", "--format", "md").output.contains("![")))
  }

  @Test func theCommandWritesAFileAndSaysWhere() throws {
    let store = try ExportedStore(malang)
    let file = store.folder["malang.html"]
    let run = try store.run(
      "brief", "Kota Malang", "--format", "html", "--out", file, "--now", Self.day)
    #expect(run.output == "Ringkasan Kota Malang ditulis ke \(file)\n")
    let code = try #require(RegionCode("35.73"))
    let wanted = try #require(
      RegionBrief(of: code, in: store.load(), on: Self.day, .indonesian))
    // The page is the same but for its pictures, which stand within it.
    let page = try store.folder.text("malang.html")
    let begin = try #require(page.range(of: "<div class=\"pictures\">"))
    let end = try #require(page.range(of: "</figure>\n</div>\n"))
    #expect(
      page.replacingCharacters(in: begin.lowerBound..<end.upperBound, with: "") == wanted.html)
    let pictures = page[begin.lowerBound..<end.upperBound]
    #expect(pictures.components(separatedBy: "<svg ").count == 3)
    #expect(pictures.contains(">3,9rb</text>") && pictures.contains(">Kota Malang</text>"))
    let printed = try store.run("brief", "35.73", "--now", Self.day, "--lang", "en")
    #expect(printed.output.contains("Potensi") == false && printed.output.contains("2/16 known"))
    #expect(try store.run("brief", "Malang").status == 1)
    // A file that cannot be read is no region of which nothing is known.
    try store.folder.write("{", to: "net/cities/35.73.json")
    let broken = try store.run("brief", "35.73")
    #expect(broken.errors.contains("cities/35.73.json:1:"), "\(broken.errors)")
  }
}
