import Model

extension AppState {
  /// The contact of what is under the cursor, if it may be published.
  public var publicContact: PublicContact? {
    switch screen {
    case .cities: return cities.selected.flatMap(cityContact)
    case .communities: return communities.selected.flatMap(recordContact)
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

  /// The public contact of a record, as a place among the browser's entries.
  public func recordContact(_ place: Int) -> PublicContact? {
    guard let entries = index?.browser.entries, entries.indices.contains(place) else { return nil }
    let record = BrowserRecord(entries[place], network)
    guard record.mayShareContact == true,
      let line = record.lines.first(where: { $0.title == Bilingual("Kontak", "Contact") })
    else { return nil }
    return PublicContact(name: entries[place].name, text: line.value.indonesian)
  }
}
