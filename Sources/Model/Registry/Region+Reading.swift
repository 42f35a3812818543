import CRegistry

extension Region {
  /// The year of the population of every row of the table.
  static let populationYear = 2024

  /// The rows of the embedded table, in order of code; rows without a valid code are left out.
  static func readAll(utcOffsets: [(ProvinceCode, Int)]) -> [Region] {
    let offsets = Dictionary(utcOffsets) { first, _ in first }
    var regions: [Region] = []
    regions.reserveCapacity(514)
    for row in EmbeddedRows(registry_regions()) {
      var row = row
      guard let region = Region(reading: &row, utcOffsets: offsets) else { continue }
      regions.append(region)
    }
    return regions
  }

  private init?(reading row: inout FieldReader, utcOffsets: [ProvinceCode: Int]) {
    guard let code = RegionCode(row.text()) else { return nil }
    self.code = code
    name = row.text()
    seat = row.text()
    seatPoint = GeoPoint(reading: &row)
    seatSource = SeatSource(rawValue: row.text()) ?? .centroid
    labelPoint = GeoPoint(reading: &row)
    population = row.integer() ?? 0
    populationYear = Self.populationYear
    area = row.decimal() ?? 0
    utcOffset = utcOffsets[code.province] ?? 7
    bpsCode = row.text()
    oldCode = RegionCode(row.text())
    aliases = row.list(separator: "|")
  }
}

extension GeoPoint {
  /// Reads latitude and longitude from the next two fields.
  init(reading row: inout FieldReader) {
    let latitude = row.decimal() ?? 0
    self.init(latitude: latitude, longitude: row.decimal() ?? 0)
  }
}
