import Controller
import Model
import Store
import Testing
import View

/// The heatmap's states as they are drawn, and what must be legible in each.
@Suite struct HeatmapGoldenTests {
  private static let start: LoadedNetwork = {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    return LoadedNetwork(load, year: 2026)
  }()

  /// A region whose businesses were claimed and verified, with a chain and two years.
  private static let verified: LoadedNetwork = {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    let place = RegionCode("35.73").flatMap { Registry.standard.index(of: $0) } ?? 0
    func potential(_ year: Int, _ figures: [(FigureKind, Double, Standing)]) -> Potential {
      var potential = Potential(stamp: Stamp(id: "pot-\(year)"))
      potential.subsector = .apg
      potential.figures = figures.map {
        Figure(kind: $0.0, value: FigureValue($0.1), year: year, standing: $0.2)
      }
      potential.year = year
      return potential
    }
    load.network.holdings[place].isStored = true
    load.network.holdings[place].potentials = [
      potential(2022, [(.businesses, 380, .entry)]),
      potential(
        2024,
        [
          (.businesses, 470, .entry), (.businesses, 412, .verified), (.turnover, 8.2e10, .entry),
          (.creation, 4, .entry), (.production, 3, .entry), (.distribution, 0, .entry),
        ]),
    ]
    return LoadedNetwork(load, year: 2026)
  }()

  private func canvas(
    _ kept: [String: String], of loaded: LoadedNetwork = HeatmapGoldenTests.start,
    keys: String = "",
    width: Int = 80, height: Int = 24, theme: String = "dark", language: Language = .indonesian
  ) -> Canvas {
    let library = ThemeLibrary()
    var view = ViewState()
    view.screens[.heatmap] = kept
    var state = AppState(
      size: Size(width: width, height: height), language: language, themeName: theme,
      themes: library.choices, view: view)
    _ = update(&state, .show(.heatmap))
    for case .order(let question) in update(&state, .loaded(loaded)) {
      _ = update(&state, .ordered(question.answer()))
    }
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    return AppView.frame(of: state, Appearance(theme: library.theme(named: theme))).canvas
  }

  private static let bandung = [
    "level": "kab_kota", "measure": "lq_umkm", "reference": "provinsi", "year": "2021",
    "area": "32.73", "subsector": "FES", "order": "kemiripan",
  ]

  @Test(arguments: [(80, 24), (120, 40)])
  func quotientsAgainstTheProvince(width: Int, height: Int) throws {
    let canvas = canvas(Self.bandung, width: width, height: height)
    let text = Picture.text(of: canvas)
    try Golden.check("heatmap-quotient-\(width)x\(height)", text + "\n")
    #expect(text.contains("LQ 2,60 · dibanding Jawa Barat · 4/4 subsektor terdata"))
    #expect(text.contains("1,00"))
  }

  @Test func withoutColourTheRampIsInTheGlyphs() throws {
    let canvas = canvas(Self.bandung, keys: "#", theme: "monochrome")
    try Golden.check("heatmap-quotient-monochrome", Picture.text(of: canvas) + "\n")
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func swapped(width: Int, height: Int) throws {
    let canvas = canvas(
      Self.bandung.merging(["transposed": "1"]) { _, new in new }, width: width, height: height)
    try Golden.check("heatmap-swapped-\(width)x\(height)", Picture.text(of: canvas) + "\n")
  }

  @Test func anOpenedGroup() throws {
    let canvas = canvas(
      ["level": "kelompok", "measure": "penetapan", "opened": "32 group:jawa-barat"],
      keys: "s s s", width: 100, height: 30)
    try Golden.check("heatmap-opened-100x30", Picture.text(of: canvas) + "\n")
  }

  @Test func thePageOfACellHasWhatIsNoCell() throws {
    let canvas = canvas(Self.bandung, keys: "Enter", width: 120, height: 30)
    let text = Picture.text(of: canvas)
    try Golden.check("heatmap-cell-make-up-120x30", text + "\n")
    for word in ["pemusatan (HHI) 0,433", "setara 2,3", "kemerataan", "beda struktur"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func whatWasClaimedStandsBesideWhatWasVerified() throws {
    let kept = [
      "level": "kab_kota", "measure": "usaha", "area": "35.73", "subsector": "APG",
    ]
    let canvas = canvas(kept, of: Self.verified, keys: "Enter")
    let text = Picture.text(of: canvas)
    try Golden.check("heatmap-cell-claimed", text + "\n")
    #expect(text.contains("✓ 412 terverifikasi   ○ 470 isian daerah"))
    // What has no room beside goes below, with its number.
    #expect(text.contains("kreasi 4  produksi 3  distribusi 0\n"))
    #expect(text.contains("   konsumsi ·  konservasi ·  2024\n"))
  }

  /// A threshold of the network's own stands above the numbers that follow it, the usual one not.
  @Test func aThresholdOfTheNetworksOwnIsNamed() {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    load.network.identity.threshold = 0.5
    let own = canvas([:], of: LoadedNetwork(load, year: 2026), width: 120)
    #expect(own.line(3).contains("ambang 50%"))
    #expect(!canvas([:], width: 120).line(3).contains("ambang"))
  }

  @Test func inEnglish() throws {
    let canvas = canvas(Self.bandung, keys: "Enter", width: 120, height: 30, language: .english)
    try Golden.check("heatmap-cell-make-up-english", Picture.text(of: canvas) + "\n")
  }
}
