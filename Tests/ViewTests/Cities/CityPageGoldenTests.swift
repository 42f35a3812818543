import Controller
import Model
import Store
import Testing
import View

/// The page of a city of which much is known: what stands beside each other, over the years, and
/// what it has done.
@Suite struct CityPageGoldenTests {
  @Test(arguments: [("120x64", ""), ("80x56", ""), ("120x64-english", "L")])
  func whatIsKnownOfACity(name: String, keys: String) throws {
    let parts = name.split(separator: "-")[0].split(separator: "x").compactMap { Int($0) }
    let text = text(Size(width: parts[0], height: parts[1]), keys, holdings: true)
    try Golden.check("city-page-\(name)", text + "\n")
  }

  /// Nothing of it stands there where nothing is on record.
  @Test func whatIsNotOnRecordTakesNoLine() {
    let text = text(Size(width: 120, height: 64), "", holdings: false)
    #expect(text.contains("Kota Malang"))
    for word in [
      "Tren", "Rekomendasi", "Jurus", "Prinsip", "Saling beda", "LQ", "rantai", "Unggulan",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// Down reaches every link of the page, and each is seen when the cursor is on it.
  @Test(arguments: [Size(width: 120, height: 40), Size(width: 80, height: 24)])
  func everyLinkIsSeenWhenTheCursorIsOnIt(size: Size) {
    var state = state(size, holdings: true)
    _ = update(&state, .key(.enter))
    for place in state.cities.links.indices {
      #expect(state.cities.linkCursor.index == place)
      let canvas = AppView.frame(of: state, Self.appearance).canvas
      let left = (0..<canvas.size.height).map { canvas.line($0) }
      // The mark of the list, and that of the page.
      #expect(left.joined().count { $0 == "▌" } == 2, "\(state.cities.links[place])")
      _ = update(&state, .key(.down))
    }
    #expect(state.cities.links.contains(.trend(.kul)))
  }

  private static let appearance = Appearance(theme: ThemeLibrary().theme(named: "dark"))

  private func text(_ size: Size, _ keys: String, holdings: Bool) -> String {
    var state = state(size, holdings: holdings)
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    return Picture.text(of: AppView.frame(of: state, Self.appearance).canvas)
  }

  private func state(_ size: Size, holdings: Bool) -> AppState {
    var load = NetworkLoad()
    for (number, code) in ["35.73", "35.78", "32.73"].enumerated() where holdings || number == 0 {
      guard let code = RegionCode(code), let place = Registry.standard.index(of: code) else {
        continue
      }
      load.network.holdings[place].isStored = true
      load.network.holdings[place].city.membership.status = .member
      if holdings { fill(&load.network.holdings[place], number) }
    }
    var view = ViewState()
    view.screens[.cities] = ["region": "35.73"]
    var state = AppState(size: size, language: .indonesian, themeName: "dark", view: view)
    _ = update(&state, .show(.cities))
    _ = update(&state, .loaded(LoadedNetwork(load, year: 2026)))
    return state
  }

  private func fill(_ holdings: inout CityHoldings, _ number: Int) {
    let cells: [(Subsector, Double, Double, Int)] = [
      (.kul, 3880, 3, 2024), (.kri, 1200, 2, 2024), (.fes, 900, 2, 2023), (.apg, 412, 4, 2024),
      (.mus, 3, 1, 2024),
    ]
    for (place, (subsector, businesses, level, year)) in cells.enumerated() {
      // The others are larger where this one is smaller.
      let many = number == 0 ? businesses : businesses * Double(1 + (place * number) % 4)
      add(.level, .value(level), subsector, year, &holdings)
      add(.businesses, .value(many), subsector, year, &holdings, place == 0 ? .verified : .entry)
      add(.workers, .value(many * 3), subsector, year, &holdings)
      if place % 2 == 0 {
        add(.businesses, .value(many * 0.8), subsector, 2021, &holdings, .official)
      }
    }
    guard number == 0 else { return }
    add(.businesses, .value(3600), .kul, 2023, &holdings)
    for (place, kind) in FigureKind.chain.enumerated() {
      add(kind, .value(Double(place % 4)), .kri, 2024, &holdings)
      add(kind, .value(1), .kul, 2024, &holdings)
    }
    holdings.city.claimedFlagship = .kul
    var flagship = Designation(stamp: Stamp(id: "d"))
    (flagship.programme, flagship.year, flagship.subsector) = (.kata, 2019, .apg)
    (flagship.isFlagship, flagship.attestation) = (true, .verified)
    holdings.designations = [flagship]
    for number in 0..<3 {
      var community = Community(stamp: Stamp(id: "c\(number)"))
      community.name = "Sanggar \(number)"
      community.subsectors = number == 0 ? [.kul] : [.spt]
      holdings.communities.append(community)
    }
    addDeeds(&holdings)
  }

  private func addDeeds(_ holdings: inout CityHoldings) {
    let states: [FollowUpState] = [.done, .underWay, .underWay, .notBegun, .dropped]
    for (number, state) in states.enumerated() {
      var record = FollowUp(stamp: Stamp(id: "f\(number)", at: "2026-0\(number + 1)-01"))
      record.name = "Pendataan pelaku 16 subsektor di kecamatan ke-\(number + 1)"
      (record.subject, record.number) = (number == 4 ? .jurus : .recommendation, number + 1)
      (record.state, record.due) = (state, "2026-12-1\(number)")
      holdings.followUps.append(record)
    }
    for number in 1...4 {
      var example = Example(stamp: Stamp(id: "x\(number)"))
      example.name = "Mural bersama warga kampung \(number)"
      (example.principle, example.date) = (number, "202\(number)-05-01")
      holdings.examples.append(example)
    }
  }

  private func add(
    _ kind: FigureKind, _ value: FigureValue, _ subsector: Subsector, _ year: Int,
    _ holdings: inout CityHoldings, _ standing: Standing = .entry
  ) {
    var potential = Potential(stamp: Stamp(id: "p\(holdings.potentials.count)"))
    potential.subsector = subsector
    potential.figures = [Figure(kind: kind, value: value, year: year, standing: standing)]
    potential.year = year
    holdings.potentials.append(potential)
  }
}
