import CNcurses

/// What terminfo says of writing to the terminal.
struct Capabilities {
  /// Puts the cursor at a row and a column.
  let place: CursorString
  /// Puts the cursor into a column of its row.
  let column: CursorString?
  /// Moves the cursor right by some columns.
  let right: CursorString?
  /// Puts the cursor into a row of its column.
  let row: CursorString?
  /// Clears the screen, and puts the cursor into its first cell.
  let clear: [UInt8]
  /// Blanks the rest of a row.
  let eraseToEnd: [UInt8]?
  /// Blanks some cells from the cursor on, which stays.
  let erase: CursorString?
  /// Makes some rows scroll, from the first to the last of them.
  let margins: CursorString?
  /// Moves the rows between the margins up when the cursor stands in the last.
  let scrollUp: [UInt8]?
  /// Moves the rows between the margins down when the cursor stands in the first.
  let scrollDown: [UInt8]?
  /// Shows the cursor.
  let showCursor: [UInt8]
  /// Hides the cursor.
  let hideCursor: [UInt8]
  /// How pens are changed.
  let pens: PenStrings
  /// Whether blanked cells take the ground's colour.
  let erasesInColour: Bool
  /// Whether the cursor may move while attributes are on.
  let movesInColour: Bool
  /// Whether the last cell of the screen can be written without scrolling it.
  let canFillCorner: Bool

  /// What the description says that is in use.
  init() {
    place = CursorString("cup") ?? CursorString(fixed: "")
    column = CursorString("hpa")
    right = CursorString("cuf")
    row = CursorString("vpa")
    clear = Capabilities.bytes("clear") ?? []
    eraseToEnd = Capabilities.bytes("el")
    erase = CursorString("ech")
    margins = CursorString("csr")
    scrollUp = Capabilities.bytes("ind")
    scrollDown = Capabilities.bytes("ri")
    showCursor = Capabilities.bytes("cnorm") ?? []
    hideCursor = Capabilities.bytes("civis") ?? []
    pens = PenStrings()
    erasesInColour = cn_flag("bce")
    movesInColour = cn_flag("msgr")
    canFillCorner = cn_flag("xenl") || !cn_flag("am")
  }

  private static func bytes(_ name: String) -> [UInt8]? {
    TerminalDescription.string(name).map { Array($0.utf8) }
  }
}
