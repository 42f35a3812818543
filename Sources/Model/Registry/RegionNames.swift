/// The index over all spellings and foreign codes of the regions, built when first asked.
struct RegionNames: Sendable {
  static let standard = RegionNames(Registry.standard.regions)

  /// Places in ``Registry/regions`` by ``Folding/foldKey(_:)`` of a bare name or an alias.
  let byName: [String: [Int]]
  let byBPSCode: [String: Int]
  let byOldCode: [RegionCode: Int]

  private init(_ regions: [Region]) {
    var byName: [String: [Int]] = [:]
    var byBPSCode: [String: Int] = [:]
    var byOldCode: [RegionCode: Int] = [:]
    for (index, region) in regions.enumerated() {
      for key in Self.keys(of: region) {
        byName[key, default: []].append(index)
      }
      byBPSCode[region.bpsCode] = index
      if let old = region.oldCode { byOldCode[old] = index }
    }
    self.byName = byName
    self.byBPSCode = byBPSCode
    self.byOldCode = byOldCode
  }

  private static func keys(of region: Region) -> Set<String> {
    var keys: Set<String> = []
    for name in [region.name] + region.aliases {
      let words = Folding.foldName(name).split(separator: " ")
      keys.insert(words.joined())
      if words.contains("kepulauan") {
        keys.insert(words.map { $0 == "kepulauan" ? "kep" : $0 }.joined())
      }
    }
    return keys
  }
}
