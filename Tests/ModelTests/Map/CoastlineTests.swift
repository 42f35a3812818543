import Model
import Testing

/// The embedded coast against places that are known to be land or sea.
@Suite struct CoastlineTests {
  private let coast = Coastline.standard

  /// Whether a point is land, by counting the edges east of it.
  private func isLand(_ longitude: Double, _ latitude: Double, foreign: Bool) -> Bool {
    let (x, y) = (longitude * 200, latitude * 200)
    let rings = coast.rings.filter { $0.isForeign == foreign }
    let crossings = rings.reduce(0) { count, ring in
      let corners = ring.corners
      return count
        + corners.indices.count { index in
          let (a, b) = (corners[index], corners[(index + 1) % corners.count])
          let (ax, ay, bx, by) = (Double(a.x), Double(a.y), Double(b.x), Double(b.y))
          guard (ay > y) != (by > y) else { return false }
          return x < ax + (bx - ax) * (y - ay) / (by - ay)
        }
    }
    return crossings % 2 == 1
  }

  @Test func itHasTheRingsOfItsSource() {
    #expect(coast.rings.count == 495)
    #expect(coast.rings.count { !$0.isForeign } == 444)
    #expect(coast.rings.allSatisfy { $0.corners.count > 2 })
    let corners = coast.rings.flatMap(\.corners)
    #expect(corners.count > 8000)
    // The source is clipped to 93.5 to 142.5 east, 12.2 south to 7.3 north.
    #expect(corners.allSatisfy { (18700...28500).contains(Int($0.x)) })
    #expect(corners.allSatisfy { (-2440...1460).contains(Int($0.y)) })
  }

  @Test func boundsHoldTheirCorners() {
    for ring in coast.rings {
      #expect(ring.bounds.low.x == ring.corners.map(\.x).min())
      #expect(ring.bounds.high.y == ring.corners.map(\.y).max())
    }
  }

  @Test(arguments: [
    ("Gunung Bromo", 112.95, -7.94), ("Puncak Jaya", 137.16, -4.08),
    ("Gunung Rinjani", 116.46, -8.41),
    ("Danau Toba", 98.85, 2.65), ("Gunung Kerinci", 101.26, -1.70),
    ("Palangka Raya", 113.92, -2.21),
    ("Gunung Batur", 115.38, -8.24), ("Wamena", 138.95, -4.10), ("Gunung Gamalama", 127.33, 0.81),
  ])
  func landIsLand(name: String, longitude: Double, latitude: Double) {
    #expect(isLand(longitude, latitude, foreign: false), "\(name)")
    #expect(!isLand(longitude, latitude, foreign: true), "\(name)")
  }

  @Test(arguments: [
    ("Laut Jawa", 110.5, -5.3), ("Selat Makassar", 118.0, -2.0), ("Laut Banda", 127.0, -5.5),
    ("Laut Natuna", 107.0, 2.0), ("Samudra Hindia", 104.0, -9.5), ("Laut Flores", 120.5, -7.5),
    ("Selat Sunda", 105.3, -6.2), ("Laut Maluku", 126.0, 0.5),
  ])
  func seaIsSea(name: String, longitude: Double, latitude: Double) {
    #expect(!isLand(longitude, latitude, foreign: false), "\(name)")
    #expect(!isLand(longitude, latitude, foreign: true), "\(name)")
  }

  @Test(arguments: [
    ("Kuala Lumpur", 101.69, 3.14), ("Kuching", 110.34, 1.45), ("Maliana", 125.22, -8.99),
    ("Tabubil", 141.23, -5.27),
  ])
  func neighboursAreForeign(name: String, longitude: Double, latitude: Double) {
    #expect(isLand(longitude, latitude, foreign: true), "\(name)")
    #expect(!isLand(longitude, latitude, foreign: false), "\(name)")
  }
}
