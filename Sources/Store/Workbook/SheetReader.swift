import Model

/// Reads the cells of a sheet into rows.
struct SheetReader {
  private var scanner: XMLScanner
  private let texts: [String]
  private let styles: CellStyles
  private var rows = TypedRows()
  private var line = 0
  private var column = 0
  private var mergedColumns: Set<Int> = []
  private var merges = 0

  /// No sheet is wider: XFD.
  private static let widest = 16_384
  /// No sheet is longer.
  private static let longest = 1_048_576

  init(_ bytes: [UInt8], _ texts: [String], _ styles: CellStyles) {
    scanner = XMLScanner(bytes)
    self.texts = texts
    self.styles = styles
  }

  /// The table of the sheet.
  consuming func table(named name: String) -> Table {
    while let mark = scanner.next() {
      switch mark {
      case .start("row", let isEmpty): beginRow(isEmpty: isEmpty)
      case .start("c", let isEmpty): cell(isEmpty: isEmpty)
      case .start("mergeCell", _): noteMerge(scanner.attribute("ref") ?? "")
      case .end("row"): rows.endRow()
      default: break
      }
    }
    let shown = DisplayText(name).text
    let merged = merges > 0 ? (", \(merges) sel digabung", ", \(merges) merged cells") : ("", "")
    return Table(
      name: name, bytes: rows.bytes, delimiter: TypedRows.delimiter, isTyped: true,
      mergedColumns: mergedColumns,
      understood: Bilingual(
        "XLSX, lembar \(shown)\(merged.0)", "XLSX, sheet \(shown)\(merged.1)"))
  }

  /// Rows that are left out stand empty.
  private mutating func beginRow(isEmpty: Bool) {
    let said = scanner.attribute("r").flatMap { Int($0) } ?? line + 1
    let next = min(max(said, line + 1), Self.longest)
    while line + 1 < next {
      rows.endRow()
      line += 1
    }
    line = next
    column = 0
    if isEmpty { rows.endRow() }
  }

  private mutating func cell(isEmpty: Bool) {
    let place = scanner.attribute("r").flatMap(Self.column) ?? column
    let target = min(max(place, column), Self.widest)
    let type = scanner.attribute("t") ?? "n"
    let style = scanner.attribute("s").flatMap { Int($0) } ?? 0
    let value = isEmpty ? "" : content(type)
    while column < target {
      rows.add("", isText: false)
      column += 1
    }
    column += 1
    write(value, type, style)
  }

  private mutating func content(_ type: String) -> String {
    var value = ""
    while let mark = scanner.next() {
      switch mark {
      case .start("v", isEmpty: false): value = scanner.textInside("v")
      case .start("t", isEmpty: false) where type == "inlineStr": value += scanner.textInside("t")
      case .end("c"): return value
      default: break
      }
    }
    return value
  }

  private mutating func write(_ value: String, _ type: String, _ style: Int) {
    switch type {
    case "s":
      let index = Int(value) ?? -1
      rows.add(texts.indices.contains(index) ? texts[index] : "", isText: true)
    case "inlineStr", "str": rows.add(value, isText: true)
    case "b": rows.add(value == "1" ? "ya" : "tidak", isText: true)
    // A formula that failed says nothing.
    case "e": rows.add("", isText: false)
    case "d": rows.add(String(value.prefix(10)), isText: true)
    default:
      if let date = styles.date(value, style: style) {
        rows.add(date, isText: true)
      } else {
        rows.add(Self.plain(value), isText: false)
      }
    }
  }

  /// A number without an exponent or the dust of binary fractions.
  private static func plain(_ text: String) -> String {
    guard let number = Double(text), number.isFinite else { return text }
    let nearest = number.rounded()
    if abs(number) < 1e15, abs(number - nearest) < 1e-9 * max(1, abs(number)) {
      return String(Int(nearest))
    }
    return "\(number)"
  }

  /// The column of a place such as `AB12`, from 0.
  static func column(_ place: String) -> Int? {
    var column = 0
    for byte in place.utf8 {
      let letter = (byte | 0x20) &- 0x61
      guard letter < 26, column <= widest else { break }
      column = column * 26 + Int(letter) + 1
    }
    return column > 0 ? column - 1 : nil
  }

  /// Cells that are merged over several rows may be filled down.
  private mutating func noteMerge(_ range: String) {
    let ends = range.split(separator: ":").map(String.init)
    guard ends.count == 2, let first = Self.column(ends[0]), let last = Self.column(ends[1]) else {
      return
    }
    merges += 1
    let rows = ends.map { end in end.drop { !$0.isNumber } }
    if rows[0] != rows[1], first == last { mergedColumns.insert(first) }
  }
}
