import Model

/// What a form takes from the network when it is opened: names to link to, and words to offer.
struct FormSources: Sendable {
  /// How numbers and titles are written.
  let reading: FieldReading
  private let network: Network
  private let holdings: CityHoldings
  private let browser: BrowserIndex?

  /// The sources of a form of a region's record.
  init(_ reading: FieldReading, _ region: RegionCode, _ network: Network, _ browser: BrowserIndex?)
  {
    self.reading = reading
    self.network = network
    self.browser = browser
    holdings = network.holdings(of: region) ?? CityHoldings(code: region)
  }

  /// How a field of a form is read; what it links to already can be named in any case.
  func reading(of form: FieldForm, saying value: FieldValue = .absent) -> FieldReading {
    guard let kind = form.linkedKind else { return reading }
    var reading = reading
    let own = targets(kind)
    let ids =
      switch value {
      case .text(let id): [id]
      case .texts(let ids): ids
      default: [String]()
      }
    let others = ids.compactMap { own?.target($0) == nil ? foreign($0) : nil }
    reading.targets = others.isEmpty ? own : LinkTargets((own?.choices ?? []) + others)
    return reading
  }

  /// A record of another region, to which a link leads from one that was moved.
  private func foreign(_ id: String) -> FieldChoice? {
    guard let entry = browser?.entry(id: id).flatMap({ browser?.entries[$0] }) else { return nil }
    let region = Registry.standard.regions[entry.city].title
    return FieldChoice(code: id, title: Bilingual(same: "\(entry.name) (\(region))"))
  }

  /// The words that are offered in fields.
  func words(_ suggestion: FieldSuggestion) -> OfferWords? {
    guard let tables = browser?.tables else { return nil }
    let facet: Facet =
      switch suggestion {
      case .products: .product
      case .tags: .tag
      case .districts: .district
      }
    return OfferWords(tables[facet.rawValue])
  }

  /// The records that a link can name, as far as this region may name them.
  private func targets(_ kind: RecordKind) -> LinkTargets? {
    switch kind {
    case .source: names(holdings.sources + network.reference.sources)
    case .community: names(holdings.communities)
    case .organisation: names(holdings.organisations)
    case .space: names(holdings.spaces)
    case .person: names(holdings.persons)
    default: nil
    }
  }

  private func names(_ records: some Sequence<some Record>) -> LinkTargets {
    LinkTargets(
      records.compactMap { record in
        guard !record.stamp.isDeleted else { return nil }
        return FieldChoice(code: record.stamp.id, title: record.label)
      })
  }
}
