import Model
import Store

/// What a choice changes in how a file is understood.
enum ImportDeed: Equatable, Sendable {
  case kind(RecordKind)
  case role(column: String, ColumnRole)
  case region(RegionCode?)
  case year(Int?)
  case figure(FigureKind)
  case subsector(Subsector)
  case wholeRegion
  case standing(Standing)
  case source(String?)
  case codes(CodeSystem)
  case filling(Bool)
  case persons(Bool)
  case lostPhones(drop: Bool)
  case mendedPhones(Bool)
  case categories([String: Subsector?])
  case zeros(column: String, ZeroMeaning)
  case header(Int?)
  case sheet(String)
  case notation(TableNotation)
  case delimiter(UInt8?)
  case encoding(TextEncoding?)
  case take(mapping: String)
  case keep(mapping: String?)
}

extension ImportDeed {
  /// Whether it answers for the rows and leaves the columns what they are.
  var isAnswer: Bool {
    switch self {
    case .kind, .role, .header, .sheet, .delimiter, .encoding, .take: false
    default: true
    }
  }
}

extension ImportSettings {
  /// Changes what was said; what concerns the reading of bytes is no part of it.
  mutating func apply(_ deed: ImportDeed) {
    switch deed {
    case .kind(let kind): self.kind = kind
    case .role(let column, let role): columns[column] = role
    case .region(let region): self.region = region
    case .year(let year): self.year = year
    case .figure(let figure): self.figure = figure
    case .subsector(let subsector):
      self.subsector = subsector
      isWholeRegion = false
    case .wholeRegion:
      subsector = nil
      isWholeRegion = true
    case .standing(let standing): self.standing = standing
    case .source(let source): self.source = source
    case .codes(let codes): self.codes = codes
    case .filling(let fills): fillsDown = fills
    case .persons(let takes): takesPersons = takes
    case .lostPhones(let drops): dropsLostPhones = drops
    case .mendedPhones(let mends): mendsPhones = mends
    case .categories(let categories): add(categories)
    case .zeros(let column, let meaning): zeros[column] = meaning
    case .header(let line): header = line
    case .sheet(let sheet): self.sheet = sheet
    case .notation(let notation): self.notation = notation
    case .delimiter, .encoding, .take, .keep: break
    }
  }

  /// Another file's mapping, with what belongs to this file alone.
  func taking(_ mapping: ImportMapping) -> ImportSettings {
    var settings = mapping.settings
    settings.region = region
    settings.year = year
    settings.source = source
    settings.sheet = sheet
    settings.header = header
    settings.notation = notation
    return settings
  }
}
