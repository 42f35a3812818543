/// A province: what the registry knows of it.
public struct Province: Hashable, Sendable, Identifiable {
  /// The Kemendagri code.
  public let code: ProvinceCode
  /// The name for screens: "DKI Jakarta".
  public let name: String
  /// The name in the decree: "Daerah Khusus Ibukota Jakarta".
  public let officialName: String
  /// The code of ISO 3166-2: "ID-JI".
  public let isoCode: String
  /// The capital.
  public let capital: String
  /// Where the capital lies.
  public let capitalPoint: GeoPoint
  /// A point for the province's label on the map.
  public let labelPoint: GeoPoint
  /// The group of islands.
  public let islandGroup: IslandGroup
  /// How many regencies it has.
  public let kabupatenCount: Int
  /// How many cities it has.
  public let kotaCount: Int
  /// Persons, by Dukcapil at the end of ``populationYear``; the sum over its regions.
  public let population: Int
  /// The year that ``population`` holds for.
  public let populationYear: Int
  /// Square kilometres (BIG, 2024); the sum over its regions.
  public let area: Double
  /// Hours before UTC: 7 WIB, 8 WITA, 9 WIT.
  public let utcOffset: Int
  /// Short and other names: "Jatim", "DIY".
  public let aliases: [String]
  /// The codes of its regions, in order.
  public internal(set) var regionCodes: [RegionCode]

  /// The code, which is unique.
  public var id: ProvinceCode { code }
  /// The short name that people use, such as "Jatim"; the name itself where there is none.
  public var shortName: String { aliases.first ?? name }
}
