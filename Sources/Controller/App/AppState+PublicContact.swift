import Model

extension AppState {
  /// The contact of what is under the cursor, if it may be published.
  public var publicContact: PublicContact? {
    switch screen {
    case .cities: return cities.selected.flatMap(cityContact)
    case .communities: return browserEntry.flatMap(recordContact)
    default: return nil
    }
  }

  /// The public contact of a region, as a place in the registry.
  public func cityContact(_ place: Int) -> PublicContact? {
    guard network.holdings.indices.contains(place) else { return nil }
    let city = network.holdings[place].city
    guard let contact = city.contact, !contact.isEmpty, city.consent.covers(.contact) else {
      return nil
    }
    let title = network.holdings[place].title
    return PublicContact(name: city.node ?? city.office ?? title, text: contact)
  }

  /// The public contact of a record of the browser.
  public func recordContact(_ entry: BrowserEntry) -> PublicContact? {
    let record = BrowserRecord(entry, network)
    guard record.mayShareContact == true,
      let line = record.lines.first(where: { $0.title == Bilingual("Kontak", "Contact") })
    else { return nil }
    return PublicContact(name: entry.name, text: line.value.indonesian)
  }
}
