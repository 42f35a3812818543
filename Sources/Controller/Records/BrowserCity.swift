import Model

/// A region whose records the browser shows.
final class BrowserCity: Sendable {
  /// Its place in the registry.
  let place: Int
  /// All that it owns.
  let holdings: CityHoldings
  /// Its name, folded: who types it finds all that is there.
  let words: [UInt8]
  /// The numbers of region and province among the values of their facets.
  let region: Int32
  let province: Int32

  init(_ place: Int, _ holdings: CityHoldings, _ tables: inout [FacetTable]) {
    self.place = place
    self.holdings = holdings
    let code = holdings.code
    let title = holdings.title
    words = Array(Folding.fold(title).utf8)
    region = tables[Facet.region.rawValue].number(of: code.description) { Bilingual(same: title) }
    province =
      Registry.standard.province(code.province).map { province in
        tables[Facet.province.rawValue].number(of: province.code.description) {
          Bilingual(same: province.name)
        }
      } ?? -1
  }
}
