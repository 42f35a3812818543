import Model

/// Finds out what a table holds.
struct ImportPlanner {
  let table: Table
  let settings: ImportSettings
  let layout: SheetLayout
  let texts: [[String]]
  let heading: String
  let fileName: String

  /// The plan of a table; `name` is that of its file.
  static func plan(_ table: Table, named name: String, _ settings: ImportSettings) -> ImportPlan {
    ImportPlanner(table, name, settings).plan()
  }

  private init(_ table: Table, _ name: String, _ settings: ImportSettings) {
    self.table = table
    self.settings = settings
    layout = LayoutSearch.layout(of: table, header: settings.header)
    fileName = name
    let sample = layout.sample
    texts = layout.names.indices.map { column in
      sample.compactMap { row in
        column < row.count && !row[column].isEmpty ? row[column] : nil
      }
    }
    let words = name.split { $0 == "_" || $0 == "-" || $0 == "." }.joined(separator: " ")
    heading = ([words, table.name] + layout.titles).joined(separator: " ")
  }

  private func plan() -> ImportPlan {
    let kind = settings.kind ?? guessedKind()
    var columns = self.columns(kind)
    let numbers = columns.filter { isNumeric($0) }.flatMap { texts[$0.index].prefix(200) }
    let notation =
      table.isTyped
      ? .indonesian : settings.notation ?? TableNotation(of: numbers) ?? .indonesian
    var settings = settings
    complete(&settings, kind)
    var groups = ColumnGroups(columns, settings, layout, notation)
    if kind == .potential { groups.settle() } else { groups.settleCounts(kind) }
    columns = groups.columns
    var plan = ImportPlan(
      table: table, named: fileName, layout: layout, settings: settings, kind: kind,
      columns: columns, notation: notation, standing: standing)
    plan.isOfProvinces = isOfProvinces(columns)
    plan.hasOwnIDs = hasOwnIDs(columns)
    if kind == .potential { leaveForeignIDs(&plan) }
    plan.notes = notes(plan) + groups.notes
    if isForeign(plan) {
      plan.notes.append(
        Bilingual(
          "kolom id bukan id jejaring; hanya membedakan baris yang senama",
          "the column of ids has none of the store; it only tells rows of one name apart"))
    }
    plan.questions = groups.questions
    askOfKind(&plan)
    askOfRegions(&plan)
    askOfSubsectors(&plan)
    askOfUnits(&plan)
    askOfFilling(&plan)
    return plan
  }

  /// How much the numbers can be trusted; never verified, which is a step of its own.
  private var standing: Standing {
    settings.standing == .verified ? .entry : settings.standing ?? guessedStanding
  }

  private static let projectionWords: Set<Substring> = [
    "proyeksi", "perkiraan", "estimasi", "prakiraan", "projection", "projected", "estimate",
  ]

  /// What says that it is a projection is an estimate.
  private var guessedStanding: Standing {
    let words = Folding.foldName(([heading] + layout.names).joined(separator: " "))
      .split(separator: " ")
    return Self.projectionWords.isDisjoint(with: words) ? .entry : .estimate
  }

  private func isNumeric(_ column: ImportColumn) -> Bool {
    if column.role.isNumber { return true }
    guard case .field(let key) = column.role, let kind = settings.kind ?? guessedKind(),
      case .whole(let range)? = kind.importForm(ofField: key)
    else { return false }
    return range != 1000...9999
  }

  /// Fills in what a title says once for the sheet.
  private func complete(_ settings: inout ImportSettings, _ kind: RecordKind?) {
    if settings.region == nil, let region = regionOfTitles() { settings.region = region.code }
    guard kind == .potential else { return }
    if settings.year == nil {
      settings.year = ImportYear.year(in: layout.titles.joined(separator: " ").utf8)
    }
    if settings.figure == nil {
      settings.figure = figureOfHeaders() ?? ColumnNames.figure(in: heading)
    }
  }

  private func figureOfHeaders() -> FigureKind? {
    layout.names.lazy.compactMap { ColumnNames.figure(in: $0) }.first
  }

  /// The one region that the titles above the header name with its kind.
  private func regionOfTitles() -> Region? {
    var found: Set<Region> = []
    for title in layout.titles {
      let words = Folding.foldName(title).split(separator: " ").map(String.init)
      for place in words.indices where ["kabupaten", "kab", "kota"].contains(words[place]) {
        for length in stride(from: 4, through: 2, by: -1) where place + length <= words.count {
          let name = words[place..<place + length].joined(separator: " ")
          guard let region = Registry.standard.find(name).region else { continue }
          found.insert(region)
          break
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
