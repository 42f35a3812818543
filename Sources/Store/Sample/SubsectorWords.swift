import Model

/// The words of a subsector from which names and products are made.
struct SubsectorWords: Sendable {
  /// What its communities are about.
  let nouns: WordList
  /// Names of communities.
  let communities: NameList
  /// Names of businesses.
  let businesses: NameList
  /// Products that are no region's own.
  let products: WordList

  /// The words of a subsector.
  static func words(of subsector: Subsector) -> SubsectorWords {
    switch subsector {
    case .apg: apps
    case .ars: architecture
    case .din: interior
    case .dkv: graphics
    case .dpr: product
    case .fes: fashion
    case .fav: film
    case .fot: photography
    case .kri: crafts
    case .kul: food
    case .mus: music
    case .pnb: publishing
    case .ikl: advertising
    case .spt: stage
    case .srp: art
    case .tvr: broadcasting
    }
  }

  /// What is made in a subsector in a part of the country.
  static func products(of subsector: Subsector, in region: RegionalWords) -> WordList {
    switch subsector {
    case .kul: region.foods
    case .kri: region.crafts
    case .fes: region.textiles
    case .spt: region.arts
    default: words(of: subsector).products
    }
  }
}
