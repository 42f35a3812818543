import Model
import Store

/// The figures of a region's 16 subsectors in a year, entered as on a spreadsheet.
public struct SheetState: Equatable, Sendable {
  /// What a key leads to beyond the sheet.
  enum Deed: Equatable {
    /// Nothing but the sheet.
    case none
    /// Puts a block on the clipboard.
    case copy(String)
    /// Saves it.
    case save
    /// Asks who verifies the figures of the block.
    case verify
    /// Opens the record of the row, with its products.
    case details
    /// Closes it.
    case close
  }

  /// The figures, one a column.
  public static let kinds: [FigureKind] = [
    .level, .businesses, .workers, .turnover, .exports, .registrations,
    .creation, .production, .distribution, .consumption, .conservation,
  ]

  /// The columns that are shown together: the figures, or the links of the value chain.
  public var shownColumns: Range<Int> {
    let first = SheetState.kinds.firstIndex { $0.chainLink != nil } ?? SheetState.kinds.count
    return cursor.column < first ? 0..<first : first..<SheetState.kinds.count
  }

  /// The region.
  public let region: RegionCode
  /// What holds for all figures.
  public internal(set) var head: SheetHead
  /// The year of which the cells speak; another one than the head's only while that is asked about.
  public private(set) var year: Int?
  /// Whether another year was typed over cells that are not saved, and waits for an answer.
  public internal(set) var isAskingYear = false
  /// The cells, a row a subsector.
  public internal(set) var cells: [[SheetCell]] = []
  /// The cell under the cursor.
  public internal(set) var cursor = CellPlace(0, 1)
  /// The part of the head under the cursor; nil while it is among the cells.
  public internal(set) var headPart: SheetHead.Part?
  /// The other corner of the block that is selected.
  public internal(set) var corner: CellPlace?
  /// What is being typed into the cell under the cursor.
  public internal(set) var editor: FieldEditor?
  /// A block that was pasted and waits for a yes.
  public internal(set) var pasted: CellBlock?
  /// Whether leaving has been asked for once, with changes that are not saved.
  public internal(set) var isWarned = false
  /// How numbers are written.
  public let notation: NumberNotation
  var history = CellHistory()
  var clip = ""
  /// Whether the arrows move in what is typed, because it was there before.
  var isInside = false
  private var potentials: [Potential]

  /// The sheet of a region.
  init(_ holdings: CityHoldings, _ head: SheetHead, _ notation: NumberNotation) {
    region = holdings.code
    self.head = head
    self.notation = notation
    potentials = holdings.potentials.filter { !$0.stamp.isDeleted }
    read()
  }

  /// What is typed, by cell.
  public var typed: [CellPlace: String] {
    var typed: [CellPlace: String] = [:]
    for (row, line) in cells.enumerated() {
      for (column, cell) in line.enumerated() {
        if let text = cell.typed { typed[CellPlace(row, column)] = text }
      }
    }
    return typed
  }

  /// Whether anything was typed that is not saved.
  public var isChanged: Bool { !typed.isEmpty || editor != nil }

  /// The cells that are selected, from corner to corner.
  public var block: (rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let other = corner ?? cursor
    return (
      min(cursor.row, other.row)...max(cursor.row, other.row),
      min(cursor.column, other.column)...max(cursor.column, other.column)
    )
  }

  /// The cell at a place; nil where there is none.
  public func cell(_ place: CellPlace) -> SheetCell? {
    guard cells.indices.contains(place.row), cells[place.row].indices.contains(place.column) else {
      return nil
    }
    return cells[place.row][place.column]
  }

  /// What stands in a cell, as it would be typed.
  public func text(_ place: CellPlace) -> String {
    cell(place)?.typed ?? stored(place)
  }

  /// What stands in the store of a cell, as it would be typed.
  func stored(_ place: CellPlace) -> String {
    FigureInput.text(
      of: cell(place)?.figure?.value, SheetState.kinds[place.column], notation)
  }

  /// What is wrong with what is typed in a cell; nil if nothing is.
  public func fault(_ place: CellPlace) -> Bilingual? {
    guard let cell = cell(place), let typed = cell.typed else { return nil }
    do throws(FieldFault) {
      let value = try FigureInput.value(of: typed, SheetState.kinds[place.column], notation)
      guard value == nil, let figure = cell.figure, correction(place).replaced.isEmpty else {
        return nil
      }
      // Another standing than the head's: it would stay, however often the cell is emptied.
      let title = figure.standing.title
      return Bilingual(
        "\(title.indonesian) tetap; pilih kedudukan dan sumbernya di atas untuk menghapusnya",
        "\(title.english) stays; choose its standing and source above to take it out")
    } catch {
      return error.message
    }
  }

  /// What becomes of the figures in a cell if one is entered there now.
  public func correction(_ place: CellPlace) -> SheetCorrection {
    let source = (try? head.sourceID()) ?? nil
    return cell(place)?.correction(head.standing, source: source)
      ?? SheetCorrection(replaced: [], counting: nil)
  }

  /// How many verified figures are verified no longer once what is typed is saved.
  public var unverifiedCount: Int {
    typed.keys.count { fault($0) == nil && correction($0).unverified != nil }
  }

  /// Puts a text into a cell; one that says what stands there is no change.
  mutating func set(_ place: CellPlace, _ text: String) {
    guard cell(place) != nil else { return }
    cells[place.row][place.column].typed = text == stored(place) ? nil : text
  }

  /// Reads the cells of the head's year anew; what is typed stays.
  mutating func read() {
    let typed = typed
    let year = head.yearNumber
    (self.year, isAskingYear) = (year, false)
    cells = Subsector.allCases.map { subsector in
      let own = potentials.filter { $0.subsector == subsector }
      return SheetState.kinds.map { kind in
        let figures = own.flatMap { $0.figures.filter { $0.kind == kind } }
        let now = figures.filter { $0.year == year }
        let before = figures.filter { figure in year.map { figure.year < $0 } ?? false }
        return SheetCell(figures: now, earlier: Figure.counting(among: before))
      }
    }
    for (place, text) in typed { set(place, text) }
  }

  /// The edits that save what is typed; nil, with the cursor on the first fault, if there is one.
  mutating func edits() -> [Edit]? {
    finishTyping()
    guard head.fault == nil, let year else {
      headPart = head.yearNumber == nil ? .year : .source
      return nil
    }
    let places = typed.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    if let place = places.first(where: { fault($0) != nil }) {
      (cursor, corner, headPart) = (place, nil, nil)
      return nil
    }
    let source = (try? head.sourceID()) ?? nil
    return Set(places.map(\.row)).sorted().flatMap { row in
      edits(row, places.filter { $0.row == row }, year, source)
    }
  }

  /// Takes for the figure that was found the one that a draft began with: what somebody else made of
  /// it since is a conflict then, and not written over.
  mutating func rebase(_ place: CellPlace, on original: FigureValue?) {
    guard let figure = cell(place)?.figure else { return }
    for number in potentials.indices {
      guard let found = potentials[number].figures.firstIndex(of: figure) else { continue }
      if let original {
        potentials[number].figures[found].value = original
      } else {
        potentials[number].figures.remove(at: found)
      }
    }
  }

  /// The records of a row in the cells' year.
  func records(_ row: Int) -> [Potential] {
    let subsector = Subsector.allCases[row]
    return potentials.filter { $0.subsector == subsector && $0.year == year }
  }

  /// A figure goes into the record that holds the one that it corrects, or else into the first.
  private mutating func edits(
    _ row: Int, _ places: [CellPlace], _ year: Int, _ source: String?
  ) -> [Edit] {
    let subsector = Subsector.allCases[row]
    let bases = records(row)
    var records = bases
    if records.isEmpty {
      var record = Potential(stamp: Stamp(id: newID(subsector, year)))
      record.subsector = subsector
      record.year = year
      records = [record]
    }
    for place in places {
      let kind = SheetState.kinds[place.column]
      let typed = cells[row][place.column].typed ?? ""
      let value = (try? FigureInput.value(of: typed, kind, notation)) ?? nil
      let holding = records.firstIndex { record in
        record.figures.contains {
          $0.kind == kind && $0.isCorrected(by: head.standing, source: source)
        }
      }
      records[holding ?? 0].enter(
        value, kind, standing: head.standing, source: source, year: year)
    }
    return records.enumerated().compactMap { number, record in
      let base = bases.indices.contains(number) ? bases[number] : nil
      return record == base ? nil : .put(record, over: base, in: .city(region))
    }
  }

  /// One id for a subsector and year, however often a save is tried.
  private mutating func newID(_ subsector: Subsector, _ year: Int) -> String {
    let key = "\(subsector.code)-\(year)"
    if let id = ids[key] { return id }
    let id = RecordID.new(.potential)
    ids[key] = id
    return id
  }

  private var ids: [String: String] = [:]
}
