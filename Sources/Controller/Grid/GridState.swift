import Model
import Store

/// Records of one kind side by side, a row each, edited in place as on a spreadsheet.
public struct GridState: Equatable, Sendable {
  /// What a key leads to beyond the grid.
  enum Deed: Equatable {
    /// Nothing but the grid.
    case none
    /// Puts a block on the clipboard.
    case copy(String)
    /// Saves it.
    case save
    /// Opens the record of the row in its form.
    case details
    /// Closes it.
    case close
  }

  /// The most records that are laid side by side.
  public static let most = 500

  /// The kind of the records.
  public let kind: RecordKind
  /// The region to which a new row belongs; nil where rows are only changed.
  public let region: RegionCode?
  /// The columns.
  public let columns: [GridColumn]
  /// Whether the list may hold more records than there are rows.
  public let isCut: Bool
  /// The rows; the last is a new one where rows can be added.
  public internal(set) var rows: [GridRow] = []
  /// The cell under the cursor.
  public internal(set) var cursor = CellPlace(0, 0)
  /// The other corner of the block that is selected.
  public internal(set) var corner: CellPlace?
  /// Whether the cell under the cursor is being typed into.
  public internal(set) var isTyping = false
  /// A block that was pasted and waits for a yes.
  public internal(set) var pasted: CellBlock?
  /// Whether leaving has been asked for once, with changes that are not saved.
  public internal(set) var isWarned = false
  /// The first row that is shown.
  public private(set) var top = 0
  /// The rows that are shown.
  private(set) var page = 1
  var history = CellHistory()
  var clip = ""
  /// Whether the arrows move in what is typed, because it was there before.
  var isInside = false
  /// What stood in the cell before it was typed into.
  var textBefore = ""
  private var sources: GridSources

  /// Records of a kind; rows are added where a `region` is given.
  init(
    _ hands: [RecordAtHand], of kind: RecordKind, addingIn region: RegionCode?, isCut: Bool = false,
    _ sources: GridSources
  ) {
    self.kind = kind
    self.region = region
    self.isCut = isCut
    self.sources = sources
    func columns<Kind: Record>(_ type: Kind.Type) -> [GridColumn] { GridColumn.all(of: type) }
    self.columns = columns(kind.type)
    for hand in hands { append(hand.record, hand.label, in: hand.region, isNew: false) }
    appendNew()
  }

  /// The number of cells that are typed in and not saved.
  public var changedCount: Int {
    rows.reduce(0) { $0 + ($1.form?.fields.filter(\.isChanged).count ?? 0) }
  }

  /// Whether anything was typed that is not saved.
  public var isChanged: Bool { rows.contains(where: \.isChanged) }

  /// The cells that are selected, from corner to corner.
  public var block: (rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let other = corner ?? cursor
    return (
      min(cursor.row, other.row)...max(cursor.row, other.row),
      min(cursor.column, other.column)...max(cursor.column, other.column)
    )
  }

  /// The field at a place, as it is typed; nil as long as nothing was typed into its row.
  public func field(_ place: CellPlace) -> FormField? {
    guard rows.indices.contains(place.row), let fields = rows[place.row].form?.fields,
      fields.indices.contains(place.column)
    else { return nil }
    return fields[place.column]
  }

  /// What stands in a cell, as it is typed.
  public func text(_ place: CellPlace) -> String {
    if let field = field(place) { return field.text }
    guard rows.indices.contains(place.row), rows[place.row].texts.indices.contains(place.column)
    else { return "" }
    return rows[place.row].texts[place.column]
  }

  /// What is offered for what is typed in the cell under the cursor.
  public var offers: FieldOffers? { isTyping ? form?.offers : nil }

  /// The form of the row under the cursor, for what is known of its fields.
  public var form: FormState? { form(cursor.row) }

  /// The form of a row; nil as long as nothing was typed into it.
  func form(_ row: Int) -> FormState? { rows.indices.contains(row) ? rows[row].form : nil }

  /// What is typed and not saved, by cell.
  var typed: [CellPlace: String] {
    var typed: [CellPlace: String] = [:]
    for (row, line) in rows.enumerated() {
      for (column, field) in (line.form?.fields ?? []).enumerated() where field.isChanged {
        typed[CellPlace(row, column)] = field.text
      }
    }
    return typed
  }

  /// Changes the form of a row, which is made when it is first needed.
  mutating func change(_ row: Int, _ deed: (inout FormState) -> Void) {
    guard rows.indices.contains(row) else { return }
    let line = rows[row]
    rows[row].form = nil
    var form =
      line.form ?? sources.form(line.record, isNew: line.isNew, in: line.region, columns)
    deed(&form)
    rows[row].form = form
    if row == rows.count - 1, line.isNew, form.isChanged { appendNew() }
  }

  /// Puts a text into a cell.
  mutating func set(_ place: CellPlace, _ text: String) {
    guard columns.indices.contains(place.column), self.text(place) != text else { return }
    change(place.row) { form in
      form.fields[place.column].replaceAll(with: text)
      form.fields[place.column].settle()
      form.judge(place.column)
    }
  }

  /// The rows that have room on a terminal of `size`.
  public static func rows(in size: Size) -> Int {
    max(1, FrameLayout(size).rows - (size.height >= 20 ? 4 : 3))
  }

  /// Keeps the cursor among the rows that are shown.
  mutating func settle(_ size: Size) {
    page = GridState.rows(in: size)
    top = max(0, min(cursor.row, max(top, cursor.row - page + 1)))
  }

  /// What the first record is called into which something was typed.
  var nameOfChanged: String {
    DisplayText(rows.first(where: \.isChanged)?.form?.name ?? "").text
  }

  /// The edits that save what is typed, as one change; nil, with the cursor on the first fault, if
  /// there is one.
  mutating func edits() -> [Edit]? {
    finishTyping()
    var edits: [Edit] = []
    for row in rows.indices where rows[row].isChanged {
      var edit: Edit?
      var column = cursor.column
      change(row) { form in
        edit = form.edit()
        (column, form.offers) = (form.cursor, nil)
      }
      guard let edit else {
        (cursor, corner) = (CellPlace(row, column), nil)
        showOffers()
        return nil
      }
      edits.append(edit)
    }
    return edits
  }

  /// Opens the cell under the cursor with what can be chosen in its place, where there is anything.
  private mutating func showOffers() {
    let place = cursor
    change(place.row) { form in
      form.cursor = place.column
      form.findOffers()
    }
    guard form(place.row)?.offers != nil else { return }
    (isTyping, isInside, textBefore) = (true, true, text(place))
  }

  /// Takes what was saved for what stands there; the grid stays where it is.
  mutating func noteSaved() {
    for row in rows.indices {
      guard let form = rows[row].form else { continue }
      let record = form.record
      let isSaved = form.isChanged
      rows[row] = GridRow(
        region: rows[row].region, isNew: rows[row].isNew && !isSaved,
        label: kind == .city ? rows[row].label : record.label, record: record,
        texts: form.fields.map(\.text), form: nil)
    }
    (history, corner, isTyping, isWarned) = (CellHistory(), nil, false, false)
  }

  private mutating func append(
    _ record: any Record, _ label: Bilingual, in region: RegionCode, isNew: Bool
  ) {
    rows.append(
      GridRow(
        region: region, isNew: isNew, label: label, record: record,
        texts: isNew ? [] : sources.texts(record, in: region, columns)))
  }

  private mutating func appendNew() {
    guard let region else { return }
    func new<Kind: Record>(_ type: Kind.Type) -> any Record { Kind(stamp: Stamp(id: "")) }
    append(new(kind.type), Bilingual("baru", "new"), in: region, isNew: true)
  }

  /// Compares the records, and what is typed into them.
  public static func == (left: GridState, right: GridState) -> Bool {
    left.kind == right.kind && left.region == right.region && left.isCut == right.isCut
      && left.rows == right.rows && left.cursor == right.cursor && left.corner == right.corner
      && left.top == right.top
      && left.isTyping == right.isTyping && left.pasted == right.pasted
      && left.isWarned == right.isWarned && left.history == right.history
      && left.clip == right.clip
  }
}
