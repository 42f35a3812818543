/// A figure of the nation, a province or a province group.
public struct ReferenceFact: Record {
  /// Reference facts.
  public static let kind = RecordKind.fact

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The area, as `Area` writes it.
  public var area: Area?
  /// The subsector.
  public var subsector: Subsector?
  /// What is counted.
  public var figureKind: FigureKind?
  /// The year.
  public var year: Int?
  /// The count.
  public var value: Double?
  /// How much it can be trusted.
  public var standing: Standing?
  /// Whether it shows an order of magnitude only.
  public var isIndicative = false
  /// The id of the source.
  public var source: String?

  /// A fact of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fact as a figure; nil while a part of it is missing.
  public var figure: Figure? {
    guard let figureKind, let year, let value else { return nil }
    return Figure(
      kind: figureKind, value: FigureValue(value), year: year, standing: standing ?? .official,
      source: source)
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<ReferenceFact>] = [
    Field(
      "area", Bilingual("Wilayah", "Area"), form: .text,
      value: { $0.area.map { .text($0.code) } ?? .absent },
      assign: { fact, value in
        guard case .text(let code) = value, let area = Area(code: code) else { return false }
        fact.area = area
        return true
      }),
    .choice("subsector", Bilingual("Subsektor", "Subsector"), \.subsector),
    .choice("kind", Bilingual("Angka", "Figure"), \.figureKind),
    .year("year", Bilingual("Tahun", "Year"), \.year),
    Field(
      "value", Bilingual("Nilai", "Value"), form: .number,
      value: { $0.value.map { .number($0) } ?? .absent },
      assign: { fact, value in
        switch value {
        case .whole(let number): fact.value = Double(number)
        case .number(let number): fact.value = number
        default: return false
        }
        return true
      }),
    .choice("standing", Bilingual("Kedudukan", "Standing"), \.standing),
    .flag("indicative", Bilingual("Indikatif", "Indicative"), \.isIndicative),
    .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
  ]
}
