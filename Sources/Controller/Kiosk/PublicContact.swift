import Model

/// A contact that may be taken along, and whose it is.
public struct PublicContact: Equatable, Sendable {
  /// Whose.
  public let name: String
  /// What it says.
  public let text: String

  /// A contact of somebody.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// What a telephone should do with it: call, write, open, or show it.
  public var link: String {
    let text = text.trimmingBlanks
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return text }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, !text.contains(" "), parts[1].contains(".") { return "mailto:" + text }
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isNumber = text.allSatisfy { ($0.isASCII && $0.isNumber) || "+-() .".contains($0) }
    guard isNumber, digits.count >= 6 else { return text }
    if text.hasPrefix("+") { return "tel:+" + digits }
    // A national number begins with 0; abroad and in networks it is dialled with 62.
    return digits.hasPrefix("0") ? "tel:+62" + digits.dropFirst() : "tel:" + digits
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

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
    let title = Registry.standard.regions[place].title
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
