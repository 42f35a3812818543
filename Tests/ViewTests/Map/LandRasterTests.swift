import Controller
import Model
import Testing
import View

/// The land as dots, against the coast itself and against places that everybody knows.
@Suite struct LandRasterTests {
  private static let sizes = [(58, 12), (78, 19), (198, 55)]

  private func archipelago(_ width: Int, _ height: Int) -> LandRaster {
    let layout = MapLayout(width: width, height: height)
    let window = MapExtent.window(
      around: MapExtent.middle, zoom: 0, columns: 2 * layout.columns, rows: 4 * layout.rows)
    return LandRaster(.standard, window)
  }

  private func dot(_ raster: LandRaster, _ longitude: Double, _ latitude: Double) -> (
    column: Int, row: Int
  )? {
    raster.window.dot(of: GeoPoint(latitude: latitude, longitude: longitude))
  }

  @Test(
    arguments: sizes,
    [
      ("Jawa Tengah", 110.0, -7.2), ("Sumatera", 102.0, -1.0), ("Kalimantan", 114.0, -1.0),
      ("Papua", 138.0, -4.5), ("Sulawesi", 120.0, -2.5), ("Aceh", 96.8, 4.5),
    ])
  func landIsLand(size: (Int, Int), place: (String, Double, Double)) throws {
    let raster = archipelago(size.0, size.1)
    let found = try #require(dot(raster, place.1, place.2))
    #expect(raster.isHome(column: found.column, row: found.row), "\(place.0)")
  }

  @Test(
    arguments: sizes,
    [
      ("Laut Jawa", 110.5, -5.2), ("Selat Makassar", 118.0, -2.0), ("Laut Banda", 127.0, -5.6),
      ("Samudra Hindia", 104.0, -9.5), ("Laut Natuna", 107.0, 1.8), ("Laut Arafura", 136.0, -9.0),
    ])
  func seaIsSea(size: (Int, Int), place: (String, Double, Double)) throws {
    let raster = archipelago(size.0, size.1)
    let found = try #require(dot(raster, place.1, place.2))
    #expect(!raster.isHome(column: found.column, row: found.row), "\(place.0)")
    #expect(!raster.isAbroad(column: found.column, row: found.row), "\(place.0)")
  }

  @Test(arguments: sizes) func neighboursAreAbroad(size: (Int, Int)) throws {
    let raster = archipelago(size.0, size.1)
    for (longitude, latitude) in [(102.3, 3.5), (113.5, 3.0)] {
      let found = try #require(dot(raster, longitude, latitude))
      #expect(raster.isAbroad(column: found.column, row: found.row))
      #expect(!raster.isHome(column: found.column, row: found.row))
    }
  }

  /// Dot for dot what counting the edges beside each dot's middle gives.
  @Test(arguments: [(115.0, -8.0), (127.3, 0.8), (104.4, 1.0), (140.9, -6.0)])
  func everyDotIsOnTheRightSideOfTheCoast(longitude: Double, latitude: Double) {
    let window = MapWindow(
      west: longitude - 0.61, north: latitude + 0.43, degreesPerDot: 0.031, columns: 40, rows: 28)
    let raster = LandRaster(.standard, window)
    for row in 0..<28 {
      for column in 0..<40 {
        let middle = window.point(column: column, row: row)
        let isLand = isLand(middle, foreign: false)
        let isIslet = raster.isHome(column: column, row: row) && !isLand
        #expect(raster.isHome(column: column, row: row) == isLand || isIslet && holdsIslet(middle))
        #expect(raster.isAbroad(column: column, row: row) == self.isLand(middle, foreign: true))
      }
    }
  }

  private func isLand(_ point: GeoPoint, foreign: Bool) -> Bool {
    let (x, y) = (point.longitude * 200, point.latitude * 200)
    var isInside = false
    for ring in Coastline.standard.rings where ring.isForeign == foreign {
      for (index, a) in ring.corners.enumerated() {
        let b = ring.corners[(index + 1) % ring.corners.count]
        guard (Double(a.y) > y) != (Double(b.y) > y) else { continue }
        let slope = Double(b.x - a.x) / Double(b.y - a.y)
        if x < Double(a.x) + slope * (y - Double(a.y)) { isInside.toggle() }
      }
    }
    return isInside
  }

  /// Whether an island that is smaller than a dot and a half lies within a dot of a point.
  private func holdsIslet(_ point: GeoPoint) -> Bool {
    Coastline.standard.rings.contains { ring in
      let width = Double(ring.bounds.high.x - ring.bounds.low.x) / 200
      let height = Double(ring.bounds.high.y - ring.bounds.low.y) / 200
      let x = Double(ring.bounds.low.x) / 200 + width / 2
      let y = Double(ring.bounds.low.y) / 200 + height / 2
      return min(width, height) < 1.5 * 0.031 && abs(x - point.longitude) <= 0.031
        && abs(y - point.latitude) <= 0.031
    }
  }

  @Test func seatsLieOnTheLandThatIsDrawn() {
    let raster = archipelago(198, 55)
    let far = Registry.standard.regions.filter { region in
      guard let dot = raster.window.dot(of: region.seatPoint) else { return true }
      return !(-2...2).contains { column in
        (-2...2).contains { row in
          raster.isHome(column: dot.column + column, row: dot.row + row)
        }
      }
    }
    // The Thousand Islands are too small for the coastline.
    #expect(far.map(\.code.description) == ["31.01"] || far.isEmpty, "\(far.map(\.title))")
  }

  @Test func noSmallIslandIsLost() {
    let raster = archipelago(78, 19)
    for ring in Coastline.standard.rings where !ring.isForeign {
      let low = ring.bounds.low
      let high = ring.bounds.high
      let (x, y) = (Double(low.x) + Double(high.x), Double(low.y) + Double(high.y))
      guard let dot = dot(raster, x / 400, y / 400) else {
        Issue.record("outside")
        continue
      }
      let reach = 2 + Int(Double(max(high.x - low.x, high.y - low.y)) / 400 / 0.3)
      let isSeen = (-reach...reach).contains { column in
        (-reach...reach).contains { row in
          raster.isHome(column: dot.column + column, row: dot.row + row)
        }
      }
      #expect(isSeen, "\(x / 400) \(y / 400)")
    }
  }
}
