import Model

/// A table as a file gives it: the bytes of its rows in UTF-8, and what parts the cells.
public struct Table: Sendable {
  /// The name of the sheet; empty where the file is one table.
  public let name: String
  /// The rows.
  let bytes: [UInt8]
  /// What parts the cells.
  public let delimiter: UInt8
  /// Whether a cell without quotes is a number in plain notation, as in a workbook.
  let isTyped: Bool
  /// How the file was understood, for the person.
  public let understood: Bilingual
  /// How the bytes of a text file were read; nil of another file.
  public let form: TableForm?
  /// Where rows begin.
  let start: Int
  /// The columns in which cells of several rows are merged.
  let mergedColumns: Set<Int>

  init(
    name: String = "", bytes: [UInt8], delimiter: UInt8, isTyped: Bool = false, start: Int = 0,
    mergedColumns: Set<Int> = [], understood: Bilingual, form: TableForm? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.delimiter = delimiter
    self.isTyped = isTyped
    self.start = start
    self.mergedColumns = mergedColumns
    self.understood = understood
    self.form = form
  }

  /// The table of a text file; what a person said of its form goes before what is found.
  static func text(_ raw: [UInt8], as said: TableForm = TableForm()) -> Table {
    let found = TextEncoding(of: raw)
    // A mark before UTF-8 is no letter of it.
    let encoding = said.encoding == .utf8 && found == .utf8WithMark ? found : said.encoding ?? found
    let bytes = encoding.decoded(raw)
    let delimiter =
      said.delimiter ?? bytes.withUnsafeBufferPointer { Delimiter.found(in: $0) }
    let title = title(of: delimiter)
    return Table(
      bytes: bytes, delimiter: delimiter, start: startAfterSep(bytes),
      understood: Bilingual(
        "\(encoding.title), pemisah \(title.indonesian)",
        "\(encoding.title), parted by \(title.english)"),
      form: TableForm(encoding: encoding, delimiter: delimiter))
  }

  /// Excel's line `sep=;` is no row.
  private static func startAfterSep(_ bytes: [UInt8]) -> Int {
    guard String(decoding: bytes.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let end = bytes.prefix(16).firstIndex(of: .lineFeed)
    else { return 0 }
    return end + 1
  }

  private static func title(of delimiter: UInt8) -> Bilingual {
    switch delimiter {
    case UInt8(ascii: ","): Bilingual("koma", "commas")
    case UInt8(ascii: ";"): Bilingual("titik koma", "semicolons")
    case .tab: Bilingual("tab", "tabs")
    default: Bilingual(same: "\"\(Character(Unicode.Scalar(delimiter)))\"")
    }
  }

  /// Lends the rows to `body`.
  func withRows<Result>(_ body: (RowScanner) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(RowScanner(text: $0, delimiter: delimiter)) }
  }

  /// The texts of all rows, as a program that knows nothing of their meaning reads them.
  ///
  /// An empty line is a row without cells.
  package var rows: [[String]] {
    withRows { scanner in
      var rows: [[String]] = []
      var cells: [Cell] = []
      var at = start
      while at < bytes.count {
        at = scanner.row(at: at, into: &cells)
        rows.append(RowScanner.isBlank(cells) ? [] : cells.map { scanner.string($0) })
      }
      return rows
    }
  }
}
