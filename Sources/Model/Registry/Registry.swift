/// The provinces, regencies and cities of Indonesia, as far as their codes, places and sizes are
/// public facts; sources stand at the head of the tables in `Sources/CRegistry`.
public struct Registry: Sendable {
  /// The registry in force: 38 provinces, 416 regencies, 98 cities.
  public static let standard = Registry()

  /// All regencies and cities in order of code.
  public let regions: [Region]
  /// All provinces in order of code.
  public let provinces: [Province]

  private let regionNumbers: [UInt16]

  private init() {
    var provinces = Province.readAll()
    regions = Region.readAll(utcOffsets: provinces.map { ($0.code, $0.utcOffset) })
    regionNumbers = regions.map(\.code.number)
    var start = 0
    for index in provinces.indices {
      let code = provinces[index].code
      let end = regions[start...].firstIndex { $0.province > code } ?? regions.count
      provinces[index].regionCodes = regions[start..<end].map(\.code)
      start = end
    }
    self.provinces = provinces
  }

  /// The place of `code` in ``regions``, found in some nine steps; nil if there is no such region.
  public func index(of code: RegionCode) -> Int? {
    var low = 0
    var high = regionNumbers.count
    while low < high {
      let middle = (low + high) / 2
      if regionNumbers[middle] < code.number {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < regionNumbers.count && regionNumbers[low] == code.number ? low : nil
  }

  /// The region of this Kemendagri code in force.
  public func region(_ code: RegionCode) -> Region? {
    index(of: code).map { regions[$0] }
  }

  /// The province of this code.
  public func province(_ code: ProvinceCode) -> Province? {
    provinces.first { $0.code == code }
  }

  /// The regions of a province, in order of code.
  public func regions(of province: Province) -> [Region] {
    province.regionCodes.compactMap(region(_:))
  }
}
