import Model

/// What the cells of a grid take from the network: how each field is read in each region.
struct GridSources: Sendable {
  private let reading: FieldReading
  private let network: Network
  private let browser: BrowserIndex?
  private var regions: [RegionCode: [String: FieldReading]] = [:]

  /// The sources of forms that are read in a way.
  init(_ reading: FieldReading, _ network: Network, _ browser: BrowserIndex?) {
    self.reading = reading
    self.network = network
    self.browser = browser
  }

  /// The form of a record, with the fields of the columns in their order.
  func form(_ record: any Record, isNew: Bool, in region: RegionCode, _ columns: [GridColumn])
    -> FormState
  {
    let sources = FormSources(reading, region, network, browser)
    var form = FormState(
      record, isNew: isNew, in: region, sources, fields: Set(columns.map(\.key)))
    form.fields.sort { field, other in
      let place = columns.firstIndex { $0.key == field.key } ?? 0
      return place < columns.firstIndex { $0.key == other.key } ?? 0
    }
    return form
  }

  /// What stands in the columns of a record, as it would be typed.
  mutating func texts(_ record: any Record, in region: RegionCode, _ columns: [GridColumn])
    -> [String]
  {
    let readings = self.readings(region, columns)
    func texts<Kind: Record>(_ record: Kind) -> [String] {
      columns.map { column in
        guard let field = Kind.fields.first(where: { $0.key == column.key }) else { return "" }
        return FieldInput.text(
          of: field.value(record), form: field.form, readings[column.key] ?? reading)
      }
    }
    return texts(record)
  }

  /// The names that links can go to are looked up once a region.
  private mutating func readings(_ region: RegionCode, _ columns: [GridColumn])
    -> [String: FieldReading]
  {
    if let known = regions[region] { return known }
    let sources = FormSources(reading, region, network, browser)
    var found: [String: FieldReading] = [:]
    for column in columns where column.form.linkedKind != nil {
      found[column.key] = sources.reading(of: column.form)
    }
    regions[region] = found
    return found
  }
}
