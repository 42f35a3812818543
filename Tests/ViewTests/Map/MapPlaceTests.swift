import Controller
import Model
import Testing
import View

/// Marks stand where their regions lie.
@Suite struct MapPlaceTests {
  /// Twenty regions from one end of the archipelago to the other.
  private static let codes = [
    "11.71", "12.71", "13.71", "14.71", "16.71", "18.71", "31.71", "32.73", "33.74", "34.71",
    "35.73", "51.71", "52.71", "53.71", "61.71", "63.71", "64.71", "73.71", "81.71", "93.01",
  ]
  private static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 200, height: 60),
  ]

  private func state(_ code: String, _ size: Size, zoom: Int) -> AppState {
    var view = ViewState()
    view.screen = .map
    view.screens = [.map: ["region": code, "all": "1", "zoom": "\(zoom)"]]
    var state = AppState(size: size, language: .indonesian, themeName: "dark", view: view)
    _ = update(&state, .loaded(MapStage.starting))
    return state
  }

  @Test(arguments: sizes, [0, 4]) func aMarkIsWithinTwoDotsOfItsTruePlace(size: Size, zoom: Int)
    throws
  {
    for code in Self.codes {
      let region = try #require(RegionCode(code).flatMap { Registry.standard.region($0) })
      let state = state(code, size, zoom: zoom)
      let mark = try #require(MapStage.selectedMark(state), "\(region.title)")
      let window = state.map.window
      // The documented projection, from the region's degrees to dots of the map's corner.
      let x = (region.seatPoint.longitude - window.west) / window.degreesPerDot
      let y = (window.north - region.seatPoint.latitude) / window.degreesPerDot
      let (left, top) = (Double(2 * mark.x), Double(4 * mark.y))
      #expect(x >= left - 2 && x <= left + 2 + 2, "\(region.title) \(x) \(left)")
      #expect(y >= top - 2 && y <= top + 4 + 2, "\(region.title) \(y) \(top)")
    }
  }

  /// The window of the whole archipelago by hand: 47.2 by 18 degrees around 118 east, 2.4 south.
  @Test(arguments: sizes) func theArchipelagoIsInTheMiddle(size: Size) {
    let window = state("35.73", size, zoom: 0).map.window
    let dot = max(47.2 / Double(window.columns), 18 / Double(window.rows))
    #expect(abs(window.degreesPerDot - dot) < 1e-12)
    #expect(abs(window.west - (118 - dot * Double(window.columns) / 2)) < 1e-9)
    #expect(abs(window.north - (-2.4 + dot * Double(window.rows) / 2)) < 1e-9)
  }

  /// Against degrees from an atlas, not from the registry.
  @Test(arguments: [
    ("11.71", 95.32, 5.55), ("31.71", 106.83, -6.18), ("35.78", 112.74, -7.25),
    ("73.71", 119.42, -5.14), ("91.71", 140.71, -2.54), ("12.71", 98.67, 3.59),
  ])
  func citiesLieWhereTheAtlasHasThem(code: String, longitude: Double, latitude: Double) throws {
    let state = state(code, Size(width: 200, height: 60), zoom: 0)
    let mark = try #require(MapStage.selectedMark(state))
    let dot = 47.2 / Double(state.map.window.columns)
    let x = (longitude - state.map.window.west) / dot
    let y = (state.map.window.north - latitude) / dot
    #expect(abs(x - Double(2 * mark.x) - 1) <= 3 && abs(y - Double(4 * mark.y) - 2) <= 4, "\(code)")
  }
}
