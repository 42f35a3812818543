import Model

/// The record behind an entry of the browser, as its page shows it.
public struct BrowserRecord: Sendable {
  /// One line of the page.
  public struct Line: Equatable, Sendable {
    /// The field's title.
    public let title: Bilingual
    /// The field's value, as a person reads it.
    public let value: Bilingual
    /// The ids that it links to.
    public let links: [String]
  }

  /// The region, as a place in the registry.
  public let city: Int
  /// The region's code.
  public let code: RegionCode
  /// Id, revision, time and author.
  public let stamp: Stamp
  /// The fields that are known, in their order.
  public let lines: [Line]
  /// Whether consent to publish the contact is recorded; nil if there is no contact.
  public let mayShareContact: Bool?

  /// The record of an entry; sources that all share stand in `network`.
  public init(_ entry: BrowserEntry, _ network: Network) {
    let holdings = entry.holdings
    let source: (String) -> Source? = { network.source($0, in: holdings) }
    switch entry.kind {
    case .community: self.init(holdings.communities[entry.place], entry, source)
    case .business, .organisation: self.init(holdings.organisations[entry.place], entry, source)
    case .space: self.init(holdings.spaces[entry.place], entry, source)
    case .talent: self.init(holdings.persons[entry.place], entry, source)
    }
  }

  private init<Kind: Consenting>(
    _ record: Kind, _ entry: BrowserEntry, _ source: (String) -> Source?
  ) {
    city = entry.city
    code = Registry.standard.regions[entry.city].code
    stamp = record.stamp
    lines = Kind.fields.compactMap { BrowserRecord.line($0, record, source) }
    let hasContact = Kind.fields.contains { $0.isPersonal && $0.value(record) != .absent }
    mayShareContact = hasContact ? record.consent.covers(.contact) : nil
  }

  /// The ids of all records that the page links to.
  var linkedIDs: [String] { lines.flatMap(\.links) }

  private static func line<Kind: Record>(
    _ field: Field<Kind>, _ record: Kind, _ source: (String) -> Source?
  ) -> Line? {
    let value = field.value(record)
    guard value != .absent, field.key != "name", !field.key.hasPrefix("consent") else {
      return nil
    }
    if case .links(let kind) = field.form, kind != .source, case .texts(let ids) = value {
      return Line(title: field.title, value: Bilingual(same: ""), links: ids)
    }
    if case .link(let kind) = field.form, kind != .source, case .text(let id) = value {
      return Line(title: field.title, value: Bilingual(same: ""), links: [id])
    }
    if field.form == .link(.source), case .text(let id) = value, let source = source(id) {
      let name = [source.publisher, source.title].compactMap { $0 }.joined(separator: ": ")
      return Line(title: field.title, value: Bilingual(same: name), links: [])
    }
    return Line(title: field.title, value: FieldText.text(of: value, form: field.form), links: [])
  }
}
