import Controller
import Foundation
import Model
import Store
import Testing
import View

@Suite struct AttractViewTests {
  static let secret = "RAHASIA-7f3c"

  @Test func theHeatmapHasItsTurn() throws {
    #expect(try state("heatmap", Size(width: 80, height: 24)).kiosk?.page == .heatmap)
  }

  @Test(arguments: [80, 160], ["overview", "map", "heatmap", "region", "community"])
  func everyPageSaysWhomToTell(width: Int, page: String) throws {
    let state = try state(page, Size(width: width, height: width / 3))
    #expect(state.kiosk?.page != nil)
    let canvas = AppView.frame(of: state, Appearance(theme: .plain)).canvas
    #expect(canvas.contains("Data keliru? Hubungi Dinas, 0341-000"))
    #expect(canvas.contains("Tekan tombol apa saja"))
    if page == "region" || page == "community" { #expect(canvas.contains("35.73")) }
    if page == "community" { #expect(canvas.contains("35.73 · k-a")) }
  }

  @Test(arguments: ["overview", "map", "heatmap", "region", "community"])
  func everyPageIsAsItWasRead(page: String) throws {
    let small = frame(try state(page, Size(width: 80, height: 24))).canvas
    try Golden.check("kiosk-\(page)-80x24", Picture.text(of: small))
    try Golden.check("kiosk-\(page)-80x24-roles", Picture.styleMap(of: small))
    let large = frame(try state(page, Size(width: 120, height: 40))).canvas
    try Golden.check("kiosk-\(page)-120x40", Picture.text(of: large))
  }

  @Test func namesAreLargeWhereThereIsRoom() throws {
    let large = try state("region", Size(width: 160, height: 50))
    let small = try state("region", Size(width: 80, height: 24))
    let look = Appearance(theme: .plain)
    #expect(AppView.frame(of: large, look).canvas.contains("████"))
    #expect(AppView.frame(of: small, look).canvas.line(2).contains("Kota Malang"))
  }

  /// Whatever the size, nothing is drawn outside, and every page survives it.
  @Test func everyPageFitsEverySize() throws {
    for page in KioskSettings.pageKinds {
      var state = try state(page, Size(width: 80, height: 24))
      for width in [1, 19, 20, 21, 40, 59, 60, 100, 200] {
        for height in [1, 5, 6, 7, 12, 19, 20, 30, 100] {
          _ = update(&state, .resize(Size(width: width, height: height)))
          let canvas = AppView.frame(of: state, Appearance(theme: .plain)).canvas
          #expect(canvas.cells.count == width * height)
        }
      }
    }
  }

  @Test func nothingPrivateIsOnAnyPage() throws {
    for page in KioskSettings.pageKinds {
      let state = try state(page, Size(width: 160, height: 50))
      #expect(!Picture.text(of: frame(state).canvas).contains(Self.secret))
    }
    for screen in ScreenID.allCases {
      var state = try state("overview", Size(width: 160, height: 50))
      for keys in ["Esc", "/ malang Enter", "Tab", "Tab", "Enter", "?"] {
        for key in Key.script(keys) { _ = update(&state, .key(key)) }
        if keys == "Esc" { _ = update(&state, .show(screen)) }
        #expect(!Picture.text(of: frame(state).canvas).contains(Self.secret))
      }
    }
  }

  @Test func thePromptShowsNothingOfThePin() throws {
    var state = try state("overview", Size(width: 80, height: 24))
    for key in Key.script("Ctrl-X Ctrl-X") { _ = update(&state, .key(key)) }
    let before = frame(state)
    for key in Key.script("4 8 2 1") {
      _ = update(&state, .key(key))
      #expect(frame(state) == before)
    }
    #expect(before.canvas.contains("PIN petugas"))
    #expect(before.cursor == nil)
  }

  @Test func theCountIsSeen() throws {
    var state = try state("overview", Size(width: 80, height: 24))
    _ = update(&state, .key(.escape))
    _ = update(&state, .tick(now: 54_000))
    #expect(frame(state).canvas.contains("Kembali ke awal dalam 6"))
  }

  @Test func theHintLineHasNoWayOut() throws {
    var state = try state("overview", Size(width: 160, height: 50))
    _ = update(&state, .key(.escape))
    for screen in ScreenID.allCases {
      _ = update(&state, .show(screen))
      let text = Picture.text(of: frame(state).canvas)
      #expect(!text.contains("keluar"))
    }
  }

  @Test func oldDataHaveAMark() throws {
    var state = try state("overview", Size(width: 80, height: 24))
    _ = update(&state, .storeBroken)
    #expect(frame(state).canvas.contains("data terakhir yang baik"))
  }

  private func frame(_ state: AppState) -> Frame {
    AppView.frame(of: state, Appearance(theme: .plain))
  }

  /// A kiosk that shows a page, on a network in which everything private is the secret.
  private func state(_ page: String, _ size: Size) throws -> AppState {
    var settings = KioskSettings()
    settings.contact = "Dinas, 0341-000"
    settings.pages = [.init(page, seconds: 9)]
    var state = AppState(size: size, language: .indonesian, themeName: "dark")
    state.access = .kiosk
    state.kiosk = KioskState(settings, language: .indonesian, themeName: "dark")
    var load = NetworkLoad()
    load.network = try network()
    load.network.keepOnlyPublic(.kiosk)
    _ = update(&state, .loaded(LoadedNetwork(load, year: 2025)))
    _ = update(&state, .tick(now: 0))
    return state
  }

  private func network() throws -> Network {
    var network = Network()
    let code = try #require(RegionCode("35.73"))
    let place = try #require(Registry.standard.index(of: code))
    network.holdings[place].isStored = true
    network.holdings[place].city.contact = Self.secret
    network.holdings[place].city.stamp.by = Self.secret
    network.holdings[place].city.node = "Simpul terbuka"
    var person = Person(stamp: Stamp(id: "p-1", at: "2025-01-01", by: Self.secret))
    person.name = Self.secret
    network.holdings[place].persons = [person]
    var community = Community(stamp: Stamp(id: "k-a", at: "2025-01-01", by: Self.secret))
    community.name = "Sanggar Topeng"
    community.subsectors = [.apg]
    community.contact = Self.secret
    network.holdings[place].communities = [community]
    var potential = Potential(stamp: Stamp(id: "s-1"))
    potential.subsector = .apg
    potential.year = 2024
    potential.figures = [
      Figure(kind: .level, value: .value(4), year: 2024, standing: .verified),
      Figure(kind: .businesses, value: .value(412), year: 2024, standing: .verified),
    ]
    network.holdings[place].potentials = [potential]
    return network
  }
}
