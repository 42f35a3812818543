import Controller
import Model
import Store
import Testing
import View

/// Every screen as it is drawn: at 80x24 with its map of roles, larger and smaller as text.
@Suite struct ScreenGoldenTests {
  private static let start = LoadedNetwork(network(StartingNetwork.network()), year: 2026)
  private static let sample = LoadedNetwork(network(sampleNetwork()), year: 2026)

  @Test(arguments: ScreenID.allCases)
  func atEightyByTwentyFourWithRoles(_ screen: ScreenID) throws {
    let canvas = frame(screen, Size(width: 80, height: 24), Self.sample).canvas
    try Golden.check("\(screen.rawValue)-80x24", Picture.text(of: canvas) + "\n")
    try Golden.check("\(screen.rawValue)-80x24-roles", Picture.styleMap(of: canvas) + "\n")
  }

  @Test(arguments: ScreenID.allCases)
  func theStartingNetwork(_ screen: ScreenID) throws {
    let canvas = frame(screen, Size(width: 80, height: 24), Self.start).canvas
    try Golden.check("\(screen.rawValue)-start-80x24", Picture.text(of: canvas) + "\n")
  }

  @Test(arguments: ScreenID.allCases)
  func largeAndSmall(_ screen: ScreenID) throws {
    for size in [Size(width: 120, height: 40), Size(width: 60, height: 16)] {
      let canvas = frame(screen, size, Self.sample).canvas
      let name = "\(screen.rawValue)-\(size.width)x\(size.height)"
      try Golden.check(name, Picture.text(of: canvas) + "\n")
    }
  }

  @Test(arguments: ScreenID.allCases)
  func inEnglish(_ screen: ScreenID) throws {
    let canvas = frame(screen, Size(width: 80, height: 24), Self.sample, keys: "L").canvas
    try Golden.check("\(screen.rawValue)-english", Picture.text(of: canvas) + "\n")
  }

  @Test(arguments: ScreenID.allCases)
  func withoutColour(_ screen: ScreenID) throws {
    let canvas = frame(
      screen, Size(width: 80, height: 24), Self.sample, theme: "monochrome"
    ).canvas
    try Golden.check("\(screen.rawValue)-monochrome", Picture.text(of: canvas) + "\n")
  }

  @Test(arguments: [
    ("help", ScreenID.cities, "?"), ("palette", .heatmap, ": u r u t"), ("themes", .cities, "w"),
    ("cell", .heatmap, "p Down Right Enter"), ("filter", .cities, "/ bandung"),
    ("facet", .communities, "f Down Enter"), ("texts", .communities, "Ctrl-F tenun"),
  ])
  func overlaysAndFilters(name: String, screen: ScreenID, keys: String) throws {
    let canvas = frame(screen, Size(width: 80, height: 24), Self.sample, keys: keys).canvas
    try Golden.check(name, Picture.text(of: canvas) + "\n")
    try Golden.check(name + "-roles", Picture.styleMap(of: canvas) + "\n")
  }

  @Test(arguments: [60, 80, 120], ["", "L "])
  func whatIsTypedIsSeen(width: Int, language: String) throws {
    for (screen, key) in [(ScreenID.cities, "/"), (.communities, "/"), (.communities, "Ctrl-F")] {
      let size = Size(width: width, height: 24)
      let frame = frame(screen, size, Self.sample, keys: "\(language)\(key) tenun")
      let cursor = try #require(frame.cursor)
      let typed = String(frame.canvas.line(cursor.y).prefix(cursor.x).suffix(5))
      #expect(typed == "tenun", "\(screen) \(key)")
    }
  }

  @Test func whatIsStillSearchedHasNoCountYet() {
    for isAnswered in [false, true] {
      let frame = frame(
        .communities, Size(width: 80, height: 24), Self.sample, keys: "Ctrl-F tenun",
        isAnswered: isAnswered)
      #expect(frame.canvas.line(3).contains("…") == !isAnswered)
    }
  }

  @Test func aPrefixShowsWhatCanFollow() {
    let canvas = frame(.cities, Size(width: 80, height: 24), Self.start, keys: "g").canvas
    #expect(canvas.line(23) == " g …  g Ke awal")
  }

  @Test func tooSmallSaysSo() {
    let canvas = frame(.cities, Size(width: 19, height: 5), Self.start).canvas
    #expect(Picture.text(of: canvas).hasPrefix("19x5 < 20x6"))
  }

  @Test(arguments: ScreenID.allCases)
  func noSizeIsOutOfPlace(_ screen: ScreenID) {
    for width in [0, 1, 2, 7, 20, 21, 33, 50, 61, 79, 99, 140, 300] {
      for height in [0, 1, 2, 6, 7, 12, 19, 25, 70] {
        let canvas = frame(screen, Size(width: width, height: height), Self.sample).canvas
        #expect(canvas.cells.count == width * height)
      }
    }
  }

  private func frame(
    _ screen: ScreenID, _ size: Size, _ network: LoadedNetwork, keys: String = "",
    theme: String = "dark", isAnswered: Bool = true
  ) -> Frame {
    let library = ThemeLibrary()
    var state = AppState(
      size: size, language: .indonesian, themeName: theme, themes: library.choices)
    _ = update(&state, .show(screen))
    _ = update(&state, .loaded(network))
    for key in Key.script(keys) {
      let effects = update(&state, .key(key))
      guard isAnswered else { continue }
      for case .search(let search) in effects {
        if let answer = search.answer() { _ = update(&state, .searched(answer)) }
      }
    }
    return AppView.frame(of: state, Appearance(theme: library.theme(named: state.themeName)))
  }

  private static func network(_ network: Network) -> NetworkLoad {
    var load = NetworkLoad()
    load.network = network
    return load
  }

  private static func sampleNetwork() -> Network {
    let sample = SampleNetwork(SampleRecipe(seed: 1, cities: 60, communities: 300))
    var network = Network()
    network.identity = sample.identity
    network.reference = sample.reference
    network.editions = sample.editions
    for holdings in sample {
      if let place = Registry.standard.index(of: holdings.code) {
        network.holdings[place] = holdings
      }
    }
    return network
  }
}
