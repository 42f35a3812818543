/// Finds the place that an arrow leads to on a map.
public enum MapJump {
  /// A direction on the map.
  public enum Direction: CaseIterable, Sendable {
    /// The four arrows.
    case north, south, west, east
  }

  /// The place among `points` that is next from `start` in a direction; nil if there is none.
  ///
  /// Places within 45 degrees to each side count. Of those the one with the least
  /// `distance * (1 + t * t)` is taken, `t` being the tangent of the angle that it lies off the
  /// direction: straight ahead goes before aside. Equal ones go by their order.
  public static func next(
    from start: GeoPoint, _ direction: Direction, among points: some Sequence<GeoPoint>
  ) -> Int? {
    var best: (place: Int, cost: Double)?
    for (place, point) in points.enumerated() {
      let (ahead, aside) = parts(start, point, direction)
      guard ahead > 0, aside <= ahead else { continue }
      let t = aside / ahead
      let cost = (ahead * ahead + aside * aside).squareRoot() * (1 + t * t)
      if best.map({ cost < $0.cost }) ?? true { best = (place, cost) }
    }
    return best?.place
  }

  /// How far a point lies ahead and aside, in degrees.
  private static func parts(
    _ start: GeoPoint, _ point: GeoPoint, _ direction: Direction
  ) -> (ahead: Double, aside: Double) {
    let east = point.longitude - start.longitude
    let north = point.latitude - start.latitude
    return switch direction {
    case .north: (north, abs(east))
    case .south: (-north, abs(east))
    case .east: (east, abs(north))
    case .west: (-east, abs(north))
    }
  }
}
