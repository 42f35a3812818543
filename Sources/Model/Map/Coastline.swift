import CRegistry

/// The coast of Indonesia and of what lies around it (Natural Earth 1:10m, simplified).
public struct Coastline: Sendable {
  /// Its rings; no ring lies within another.
  public let rings: [CoastRing]

  /// The coast that is embedded in the program; read when it is first drawn.
  public static let standard = Coastline(registry_coast())

  init(_ table: EmbeddedTable) {
    rings = EmbeddedRows(table).compactMap { row in
      var row = row
      return CoastRing(reading: &row)
    }
  }
}
