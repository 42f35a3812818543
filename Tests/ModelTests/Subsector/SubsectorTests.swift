import Model
import Testing

@Suite struct SubsectorTests {
  @Test func theOrderAndTheCodes() {
    let codes = "APG ARS DIN DKV DPR FES FAV FOT KRI KUL MUS PNB IKL SPT SRP TVR"
    #expect(Subsector.allCases.map(\.code).joined(separator: " ") == codes)
    #expect(Subsector.allCases == Subsector.allCases.sorted())
    for subsector in Subsector.allCases {
      #expect(Subsector(code: subsector.code) == subsector)
      #expect(Subsector(code: subsector.code.lowercased()) == subsector)
    }
    #expect(Subsector(code: "ZZZ") == nil)
    #expect(Subsector(code: "") == nil)
  }

  @Test(arguments: Language.allCases) func titles(_ language: Language) {
    for subsector in Subsector.allCases {
      let short = subsector.shortTitle.text(language)
      #expect(CellWidth.of(short) <= 20 && !short.isEmpty)
      #expect(Subsector.reading(subsector.title.text(language)) == .one(subsector))
      #expect(Subsector.reading(short.uppercased()) == .one(subsector))
    }
  }

  @Test(
    arguments: [
      ("fashion", .fes), ("mode", .fes), ("kerajinan", .kri), ("craft", .kri), ("kria", .kri),
      ("MAKANAN", .kul), ("MINUMAN", .kul), ("Makanan dan Minuman", .kul), ("Gim", .apg),
      ("APLIKASI", .apg), ("GAME DEVELOPER", .apg), ("Photografi", .fot), ("DKV", .dkv),
      ("TV_RADIO", .tvr), ("TV/Radio", .tvr), ("Film, Animasi dan Video", .fav),
      ("film_animasi_video", .fav), ("aplikasi+gim", .apg), ("Aplikasi & Game", .apg),
      ("desain_interior", .din), ("seni_pertunjukan", .spt), ("Pengembang Permainan", .apg),
      ("  kuliner. ", .kul), ("tvr", .tvr), ("Kuliner; kuliner", .kul),
    ] as [(String, Subsector)])
  func spellingsMet(_ text: String, _ expected: Subsector) {
    #expect(Subsector.reading(text) == .one(expected))
  }

  @Test func severalInOneCell() {
    #expect(Subsector.reading("Kuliner, Kriya, Fesyen") == .several([.fes, .kri, .kul]))
    #expect(Subsector.reading("kriya/kuliner") == .several([.kri, .kul]))
    #expect(Subsector.reading("Film, Animasi dan Video, Musik") == .several([.fav, .mus]))
    #expect(Subsector.reading("musik dan seni rupa") == .several([.mus, .srp]))
    #expect(Subsector.reading("Film, Animasi, dan Video; TV & Radio") == .several([.fav, .tvr]))
  }

  @Test func whatIsNoSubsector() {
    #expect(Subsector.reading("Lintas Subsektor") == .crossSubsector)
    #expect(Subsector.reading("AGRIBISNIS") == .notCreative)
    #expect(Subsector.reading("OBAT-OBATAN") == .notCreative)
    for text in ["", "-", "batik", "Kuliner, batik", "\u{1B}[0m", "dan", "12"] {
      #expect(Subsector.reading(text) == .unknown, "\(text)")
    }
  }

  @Test func seventeenToSixteen() {
    #expect(OfficialSubsector.allCases.count == Taxonomy.seventeen.count)
    #expect(Subsector.count == Taxonomy.sixteen.count)
    #expect(Set(OfficialSubsector.allCases.map(\.subsector)).count == 16)
    #expect(OfficialSubsector.gim.outcome == .merged)
    #expect(OfficialSubsector.aplikasi.outcome == .merged)
    #expect(OfficialSubsector.allCases.filter { $0.outcome == .mapped }.count == 15)
    #expect(Subsector.apg.outcomeInSeventeen == .split)
    #expect(Subsector.kul.outcomeInSeventeen == .mapped)
    for official in OfficialSubsector.allCases {
      #expect(Subsector.reading(official.rawValue) == .one(official.subsector))
    }
    #expect(Taxonomy(year: 2014) == .fourteen)
    #expect(Taxonomy(year: 2019) == .sixteen)
    #expect(Taxonomy(year: 2020) == .seventeen)
  }
}
