import Model

/// What a column of a table is taken for.
public enum ColumnRole: Hashable, Sendable {
  /// Not taken in.
  case ignored
  /// The name of a region.
  case region
  /// The code of a region.
  case regionCode
  /// Whether the region is a kabupaten or a kota, where that stands apart from the name.
  case regionKind
  /// The year.
  case year
  /// What names a subsector, or a kind of business that belongs to one.
  case category
  /// What a row's number counts.
  case figureKind
  /// A number; what it counts is said once for the sheet, or in another column.
  case value
  /// What is said in place of a number: unknown, not applicable.
  case figureState
  /// How much a row's numbers can be trusted.
  case standing
  /// The id of the source of a row's numbers.
  case source
  /// Numbers of one kind.
  case figure(FigureKind)
  /// Numbers of one subsector.
  case subsector(Subsector)
  /// Numbers of one year.
  case yearValue(Int)
  /// The id of a record.
  case id
  /// A field of the record, by its key.
  case field(String)
  /// Personal data that is never stored: NIK, KK, date of birth.
  case sensitive

  /// The role that a person names; nil for another word.
  public init?(_ text: String) {
    switch text {
    case "-": self = .ignored
    case "region": self = .region
    case "region_code": self = .regionCode
    case "region_kind": self = .regionKind
    case "year": self = .year
    case "subsector": self = .category
    case "figure": self = .figureKind
    case "value": self = .value
    case "id": self = .id
    case "state": self = .figureState
    case "standing": self = .standing
    case "figure_source": self = .source
    default:
      if let kind = FigureKind(code: text) {
        self = .figure(kind)
      } else if let subsector = Subsector(code: text) {
        self = .subsector(subsector)
      } else if let year = Int(text), ImportYear.range.contains(year) {
        self = .yearValue(year)
      } else if ColumnRole.fieldKeys.contains(text) {
        self = .field(text)
      } else {
        return nil
      }
    }
  }

  /// The role as a person names it.
  public var text: String {
    switch self {
    case .ignored, .sensitive: "-"
    case .region: "region"
    case .regionCode: "region_code"
    case .regionKind: "region_kind"
    case .year: "year"
    case .category: "subsector"
    case .figureKind: "figure"
    case .value: "value"
    case .id: "id"
    case .figureState: "state"
    case .standing: "standing"
    case .source: "figure_source"
    case .figure(let kind): kind.code
    case .subsector(let subsector): subsector.code
    case .yearValue(let year): String(year)
    case .field(let key): key
    }
  }

  /// Whether the column holds numbers of a potential.
  var isNumber: Bool {
    switch self {
    case .value, .figure, .subsector, .yearValue: true
    default: false
    }
  }

  /// Every field of a kind that can be imported.
  static let fieldKeys = Set(ImportKind.all.flatMap { $0.fieldKeys })
}

extension ColumnRole {
  /// The words by which a person names roles, but for years and fields.
  public static var names: [String] {
    [
      "-", "region", "region_code", "region_kind", "year", "subsector", "figure", "value", "id",
      "state", "standing", "figure_source",
    ]
      + FigureKind.allCases.map(\.code) + fieldKeys.sorted()
  }
}
