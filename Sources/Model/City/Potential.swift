/// What a region has in one subsector in one year.
public struct Potential: Record {
  /// Potentials.
  public static let kind = RecordKind.potential

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// The subsector.
  public var subsector: Subsector?
  /// The year that its figures speak of.
  public var year: Int? {
    didSet { for index in figures.indices { figures[index].year = year ?? 0 } }
  }
  /// The figures; several of one kind may stand beside each other.
  public var figures: [Figure] = []
  /// Signature products.
  public var products: [String] = []

  /// A potential of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Potential>] =
    [
      .choice("subsector", Bilingual("Subsektor", "Subsector"), \.subsector),
      .year("year", Bilingual("Tahun", "Year"), \.year),
      Field(
        "figures", Bilingual("Angka", "Figures"), form: .figures,
        value: { $0.figures.isEmpty ? .absent : .figures($0.figures) },
        assign: { potential, value in
          guard case .figures(let figures) = value else { return false }
          potential.figures = figures
          for index in potential.figures.indices {
            potential.figures[index].year = potential.year ?? 0
          }
          return true
        }),
      .texts("products", Bilingual("Produk khas", "Signature products"), \.products)
        .offering(.products),
    ]
}
