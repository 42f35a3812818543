/// A regency or city: what the registry knows of it.
public struct Region: Hashable, Sendable, Identifiable {
  /// The Kemendagri code in force.
  public let code: RegionCode
  /// The bare name, without Kabupaten or Kota.
  public let name: String
  /// The town that the government sits in; empty where the source has none (Kepulauan Tanimbar).
  public let seat: String
  /// Where the seat lies.
  public let seatPoint: GeoPoint
  /// Where ``seatPoint`` comes from.
  public let seatSource: SeatSource
  /// A point inside the region's largest part, for its label on the map.
  public let labelPoint: GeoPoint
  /// Persons, by Dukcapil at the end of ``populationYear``.
  public let population: Int
  /// The year that ``population`` holds for.
  public let populationYear: Int
  /// Square kilometres (BIG, 2024).
  public let area: Double
  /// Hours before UTC: 7 WIB, 8 WITA, 9 WIT.
  public let utcOffset: Int
  /// The BPS code of the 34-province series, four digits.
  public let bpsCode: String
  /// The Kemendagri code before Papua was divided in 2022; nil where it did not change.
  public let oldCode: RegionCode?
  /// Other names: old, short, or spelled in another way.
  public let aliases: [String]

  /// The code, which is unique.
  public var id: RegionCode { code }
  /// Kabupaten or kota.
  public var kind: RegionKind { code.kind }
  /// The province that the region lies in.
  public var province: ProvinceCode { code.province }
  /// The name for screens, with "Kota" or "Kab" and a dot before it.
  public var title: String { "\(kind.short) \(name)" }
  /// The name in full, such as "Kabupaten Banyuwangi".
  public var officialName: String { "\(kind.title.indonesian) \(name)" }
  /// The shortest other name, where it is shorter than the name: "KBB"; nil if there is none.
  public var shortName: String? {
    aliases.filter { $0.count < name.count }.min { $0.count < $1.count }
  }
}
