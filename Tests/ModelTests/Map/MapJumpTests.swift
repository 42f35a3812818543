import Model
import Testing

@Suite struct MapJumpTests {
  private let points = Registry.standard.regions.map(\.seatPoint)

  private func place(_ code: String) throws -> Int {
    let code = try #require(RegionCode(code))
    return try #require(Registry.standard.index(of: code))
  }

  private func next(_ start: Int, _ direction: MapJump.Direction) -> Int? {
    MapJump.next(from: points[start], direction, among: points)
  }

  @Test func everyRegionIsReachedFromEveryOther() {
    let links = points.indices.map { start in
      MapJump.Direction.allCases.compactMap { next(start, $0) }
    }
    var back = [[Int]](repeating: [], count: points.count)
    for (start, ends) in links.enumerated() { for end in ends { back[end].append(start) } }
    // All are reached from the first, and the first from all.
    #expect(reached(links).count == points.count)
    #expect(reached(back).count == points.count)
  }

  private func reached(_ links: [[Int]]) -> Set<Int> {
    var found: Set<Int> = [0]
    var open = [0]
    while let start = open.popLast() {
      for end in links[start] where found.insert(end).inserted { open.append(end) }
    }
    return found
  }

  @Test func aJumpGoesWhereTheArrowPoints() {
    for start in points.indices {
      for direction in MapJump.Direction.allCases {
        guard let end = next(start, direction) else { continue }
        let east = points[end].longitude - points[start].longitude
        let north = points[end].latitude - points[start].latitude
        switch direction {
        case .east: #expect(east > 0 && abs(north) <= east)
        case .west: #expect(east < 0 && abs(north) <= -east)
        case .north: #expect(north > 0 && abs(east) <= north)
        case .south: #expect(north < 0 && abs(east) <= -north)
        }
      }
    }
  }

  @Test func straightAheadGoesBeforeAside() {
    let start = GeoPoint(latitude: 0, longitude: 100)
    let aside = GeoPoint(latitude: 0.95, longitude: 101)
    let ahead = GeoPoint(latitude: 0, longitude: 102)
    #expect(MapJump.next(from: start, .east, among: [aside, ahead]) == 1)
    let far = GeoPoint(latitude: 0, longitude: 103)
    #expect(MapJump.next(from: start, .east, among: [aside, far]) == 0)
    #expect(MapJump.next(from: start, .west, among: [aside, ahead]) == nil)
  }

  @Test func theEndsOfTheArchipelagoHaveNothingBeyond() throws {
    #expect(next(try place("11.72"), .west) == nil, "Kota Sabang")
    #expect(next(try place("93.01"), .east) == nil, "Merauke")
  }
}
