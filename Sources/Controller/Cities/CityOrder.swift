import Model

/// What the list of cities is ordered by.
public enum CityOrder: String, CaseIterable, Choice {
  case name = "nama"
  case province = "provinsi"
  case designations = "penetapan"
  case communities = "komunitas"
  case population = "penduduk"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .name: Bilingual("nama", "name")
    case .province: Bilingual("provinsi", "province")
    case .designations: Bilingual("penetapan", "designations")
    case .communities: Bilingual("komunitas", "communities")
    case .population: Bilingual("penduduk", "population")
    }
  }

  /// Whether one region comes before another; the bare name decides where they are equal.
  func isBefore(_ left: Int, _ right: Int, _ index: NetworkIndex) -> Bool {
    let regions = Registry.standard.regions
    switch self {
    case .name: break
    case .province:
      if regions[left].province != regions[right].province {
        return regions[left].province < regions[right].province
      }
    case .designations:
      let (a, b) = (index.counts[left].designations, index.counts[right].designations)
      if a != b { return a > b }
    case .communities:
      let (a, b) = (index.counts[left].communities, index.counts[right].communities)
      if a != b { return a > b }
    case .population:
      let (a, b) = (regions[left].population, regions[right].population)
      if a != b { return a > b }
    }
    return (regions[left].name, regions[left].code.number)
      < (regions[right].name, regions[right].code.number)
  }
}
