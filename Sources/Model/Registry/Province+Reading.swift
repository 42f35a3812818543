import CRegistry

extension Province {
  /// The rows of the embedded table, in order of code, as yet without their regions.
  static func readAll() -> [Province] {
    EmbeddedRows(registry_provinces()).compactMap { row in
      var row = row
      return Province(reading: &row)
    }
  }

  private init?(reading row: inout FieldReader) {
    guard let code = ProvinceCode(row.text()) else { return nil }
    self.code = code
    name = row.text()
    officialName = row.text()
    isoCode = row.text()
    capital = row.text()
    capitalPoint = GeoPoint(reading: &row)
    labelPoint = GeoPoint(reading: &row)
    islandGroup = IslandGroup(rawValue: row.text()) ?? .jawa
    kabupatenCount = row.integer() ?? 0
    kotaCount = row.integer() ?? 0
    population = row.integer() ?? 0
    populationYear = Region.populationYear
    area = row.decimal() ?? 0
    utcOffset = row.integer() ?? 7
    aliases = row.list(separator: "|")
    regionCodes = []
  }
}
