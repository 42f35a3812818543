import Controller
import Model
import Testing

@Suite struct SentenceTests {
  private let place = RegionCode("35.73").flatMap { Registry.standard.index(of: $0) } ?? 0

  private func consent(_ purposes: [ConsentPurpose]) -> Consent {
    var consent = Consent()
    consent.by = "pengurus"
    consent.on = "2026-01-02"
    consent.purposes = purposes
    return consent
  }

  private func network(_ change: (inout CityHoldings) -> Void) -> LoadedNetwork {
    var network = Network()
    network.holdings[place].isStored = true
    change(&network.holdings[place])
    return Networks.loaded(network)
  }

  private func community(_ change: (inout Community) -> Void) -> Community {
    var community = Community(stamp: Stamp(id: "com-1"))
    community.name = "Arek Sketsa"
    community.subsectors = [.srp, .dkv]
    change(&community)
    return community
  }

  @Test func aCitySaysWhatItHas() {
    let loaded = network { holdings in
      holdings.communities = [community { _ in }]
      var designation = Designation(stamp: Stamp(id: "d-1"))
      designation.programme = .unesco
      designation.year = 2025
      designation.field = "Media Arts"
      designation.attestation = .verified
      holdings.designations = [designation]
      holdings.city.contact = "0341-1"
      holdings.city.consent = consent([.contact])
    }
    var state = AppState.on(.cities, loaded)
    #expect(
      state.sentence
        == "Kota Malang (35.73), Jawa Timur: UNESCO 2025 Media Arts; 1 komunitas. Kontak: 0341-1.")
    state.press("L")
    #expect(
      state.sentence
        == "Kota Malang (35.73), Jawa Timur: UNESCO 2025 Media Arts; 1 communities. "
        + "Contact: 0341-1.")
  }

  @Test func aCityOfWhichNothingIsKnownSaysSo() {
    let state = AppState.on(.cities, Networks.empty)
    #expect(state.sentence?.hasSuffix(": belum didata.") == true)
  }

  @Test func aCellSaysFigureUnitYearStandingAndSource() {
    let loaded = network { holdings in
      var source = Source(stamp: Stamp(id: "s-1"))
      source.publisher = "Dinas"
      source.title = "Pendataan"
      holdings.sources = [source]
      var potential = Potential(stamp: Stamp(id: "p-1"))
      potential.subsector = .kul
      potential.year = 2023
      potential.figures = [
        Figure(
          kind: .businesses, value: .value(3880), year: 2023, standing: .entry, source: "s-1"),
        Figure(kind: .level, value: .value(4), year: 2023, standing: .verified),
      ]
      holdings.potentials = [potential]
    }
    func text(_ measure: Measure, _ subsector: Subsector) -> String {
      let network = loaded.network
      let area = Area.region(Registry.standard.regions[place].code)
      let row = AreaMeasure(measure, in: network).row(of: area)
      return CellSentence.text(
        of: row, subsector, measure, in: network, .indonesian, reference: "jejaring")
    }
    #expect(
      text(.businesses, .kul)
        == "Kota Malang, Kuliner: Usaha kreatif 3.880 usaha, 2023, isian daerah, "
        + "sumber: Dinas: Pendataan.")
    #expect(
      text(.level, .kul)
        == "Kota Malang, Kuliner: Tingkat potensi 4 dari 5, 2023, terverifikasi.")
    #expect(text(.workers, .kul) == "Kota Malang, Kuliner: Tenaga kerja kreatif belum didata.")
    #expect(text(.businesses, .kri) == "Kota Malang, Kriya: Usaha kreatif belum didata.")
    #expect(
      text(.businessShare, .kul)
        == "Kota Malang, Kuliner: Pangsa usaha 100%, 1/16 subsektor terdata, 2023, "
        + "isian daerah, sumber: Dinas: Pendataan.")
    #expect(
      text(.businessQuotient, .kul)
        == "Kota Malang, Kuliner: LQ usaha 1,00, dibanding jejaring, 1/1 subsektor terdata, 2023, "
        + "isian daerah, sumber: Dinas: Pendataan.")
  }

  @Test func aCommunitySaysWhereAndWhatAndItsPublicContact() {
    let loaded = network { holdings in
      holdings.communities = [
        community {
          $0.contact = "arek@contoh.example"
          $0.consent = consent([.contact])
        }
      ]
    }
    let state = AppState.on(.communities, loaded)
    #expect(
      state.sentence
        == "Arek Sketsa, komunitas di Kota Malang, Jawa Timur: Seni Rupa, "
        + "Desain Komunikasi Visual. Kontak: arek@contoh.example.")
  }

  /// Contacts without consent, with another consent, and with one that was withdrawn.
  @Test func whatMayNotBePublishedIsNeverInASentence() {
    var withdrawn = consent([.contact])
    withdrawn.withdrawn = "2026-02-02"
    for consent in [Consent(), consent([.publication, .kiosk]), withdrawn] {
      let loaded = network { holdings in
        holdings.city.contact = "0341-RAHASIA"
        holdings.city.consent = consent
        holdings.communities = [
          community {
            $0.contact = "rahasia@contoh.example"
            $0.consent = consent
            $0.note = "catatan"
          }
        ]
      }
      for screen in [ScreenID.cities, .communities] {
        let text = AppState.on(screen, loaded).sentence ?? ""
        #expect(!text.isEmpty && !text.lowercased().contains("rahasia"), "\(text)")
      }
    }
  }

  @Test func aPersonWithoutConsentIsNotPassedOn() {
    for isOpen in [false, true] {
      let loaded = network { holdings in
        var person = Person(stamp: Stamp(id: "t-1"))
        person.name = "Sari"
        if isOpen { person.consent = consent([.contact]) }
        holdings.persons = [person]
      }
      var state = AppState.on(.communities, loaded)
      #expect(
        state.sentence == (isOpen ? "Sari, talenta di Kota Malang, Jawa Timur." : nil)
      )
      #expect(state.press("y").count == (isOpen ? 1 : 0))
    }
  }

  @Test func copyingTellsWhatAndSendsTheSame() {
    var state = AppState.on(.cities)
    let sentence = state.sentence ?? ""
    #expect(state.press("y") == [.copy(sentence)])
    #expect(state.notice?.text.indonesian == "Disalin: \(sentence)")
    state.press("1")
    #expect(state.press("y").isEmpty)
    #expect(state.notice?.text.indonesian.hasSuffix("tidak ada yang dapat disalin di sini") == true)
  }

  @Test func nothingInASentenceSteersWhereItIsPasted() {
    let loaded = network { holdings in
      holdings.communities = [community { $0.name = "A\u{1b}[2J\nB\r\u{202e}C\u{7}" }]
    }
    let text = AppState.on(.communities, loaded).sentence ?? ""
    #expect(text.hasPrefix("A"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202e}" })
  }

  @Test func aKioskCannotCopy() {
    #expect(!VisitorCommands.allowed.contains("program.copy"))
  }
}
