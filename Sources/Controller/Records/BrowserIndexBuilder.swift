import Model

/// Gathers records into the browser's runs, region by region.
struct BrowserIndexBuilder {
  private(set) var runs: [BrowserRun] = []
  private(set) var tables = Facet.allCases.map { _ in FacetTable() }
  private(set) var subsectors = Array(repeating: Int32(-1), count: Subsector.count)
  private(set) var statuses = Array(repeating: Int32(-1), count: CommunityStatus.allCases.count)
  private var count = 0

  /// Adds the records of one region.
  mutating func add(_ holdings: CityHoldings, _ place: Int) {
    guard
      holdings.communities.current + holdings.organisations.current + holdings.spaces.current
        + holdings.persons.current > 0
    else { return }
    let city = BrowserCity(place, holdings, &tables)
    let organisations = holdings.organisations.shelf
    let columns = organisations.columns
    let businesses = 0..<columns.businesses
    add(.community, holdings.communities.shelf, city)
    add(.business, organisations, city, rows: businesses)
    add(.talent, holdings.persons.shelf, city)
    add(.space, holdings.spaces.shelf, city)
    add(.organisation, organisations, city, rows: businesses.upperBound..<columns.count)
  }

  private mutating func add(
    _ kind: BrowserKind, _ shelf: any RecordShelf, _ city: BrowserCity, rows: Range<Int>? = nil
  ) {
    let columns = shelf.columns
    let rows = rows ?? 0..<columns.count
    guard !rows.isEmpty else { return }
    number(columns, rows)
    let run = BrowserRun(
      city: city, kind: kind, columns: columns, names: shelf, rows: rows, start: count,
      kindNumber: tables[Facet.kind.rawValue].number(of: kind.code) { kind.title },
      districts: tables[Facet.district.rawValue].numbers(of: columns.districtNames),
      products: tables[Facet.product.rawValue].numbers(of: columns.productNames),
      tags: tables[Facet.tag.rawValue].numbers(of: columns.tagNames))
    runs.append(run)
    count += rows.count
  }

  /// Gives numbers to the subsectors and the status that some record has.
  private mutating func number(_ columns: RecordColumns, _ rows: Range<Int>) {
    for subsector in Subsector.allCases
    where subsectors[subsector.index] < 0 && columns.subsectorCounts[subsector.index] > 0 {
      subsectors[subsector.index] = tables[Facet.subsector.rawValue].number(of: subsector.code) {
        subsector.shortTitle
      }
    }
    for (place, status) in CommunityStatus.allCases.enumerated()
    where statuses[place] < 0 && columns.statuses.contains(UInt8(place + 1)) {
      statuses[place] = tables[Facet.status.rawValue].number(of: status.code) { status.title }
    }
  }
}
