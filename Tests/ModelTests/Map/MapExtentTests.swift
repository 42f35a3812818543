import Model
import Testing

@Suite struct MapExtentTests {
  @Test(arguments: [(116, 36), (156, 60), (396, 152), (500, 40), (8, 4)])
  func theWholeArchipelagoFits(columns: Int, rows: Int) {
    let window = MapExtent.window(
      around: MapExtent.middle, zoom: 0, columns: columns, rows: rows)
    for region in Registry.standard.regions {
      #expect(window.dot(of: region.seatPoint) != nil, "\(region.title)")
    }
  }

  @Test func aWindowStaysOverTheArchipelagoWhateverIsAsked() {
    let (columns, rows) = (156, 60)
    for zoom in 0...MapExtent.zoomLimit(columns: columns, rows: rows) {
      for (latitude, longitude) in [(90.0, 180.0), (-90, -180), (0, 118), (6.6, 94.4)] {
        let window = MapExtent.window(
          around: GeoPoint(latitude: latitude, longitude: longitude), zoom: zoom, columns: columns,
          rows: rows)
        let east = window.west + Double(columns) * window.degreesPerDot
        let south = window.north - Double(rows) * window.degreesPerDot
        #expect(zoom == 0 || window.west >= MapExtent.west - 1e-9 || east >= MapExtent.east)
        #expect(zoom == 0 || east <= MapExtent.east + 1e-9 || window.west <= MapExtent.west)
        #expect(south <= MapExtent.south || window.north <= MapExtent.north + 1e-9)
      }
    }
  }

  @Test func theFinestDotIsNoFinerThanTheCoast() {
    for (columns, rows) in [(116, 36), (156, 60), (396, 152)] {
      let limit = MapExtent.zoomLimit(columns: columns, rows: rows)
      let window = MapExtent.window(
        around: MapExtent.middle, zoom: limit, columns: columns, rows: rows)
      #expect(window.degreesPerDot >= MapExtent.finestDot)
      #expect(window.degreesPerDot < MapExtent.finestDot * MapExtent.zoomFactor)
    }
  }

  @Test func theMiddleOfADotLiesInIt() throws {
    let window = MapExtent.window(around: MapExtent.middle, zoom: 3, columns: 156, rows: 60)
    for (column, row) in [(0, 0), (155, 59), (77, 30)] {
      let dot = try #require(window.dot(of: window.point(column: column, row: row)))
      #expect(dot == (column, row))
    }
    #expect(window.dot(of: window.point(column: -1, row: 0)) == nil)
    #expect(window.dot(of: window.point(column: 0, row: 60)) == nil)
  }
}
