import Model

/// Makes a table of records in JSON or JSON Lines.
struct JSONTable {
  private var names: [String] = []
  private var places: [String: Int] = [:]
  private var rows: [[Cell?]] = []

  private struct Cell {
    let text: String
    let isText: Bool
  }

  /// The table of an array of objects, of the longest array in an object, or of objects a line.
  static func table(_ bytes: [UInt8]) throws(TableFault) -> Table {
    let encoding = TextEncoding(of: bytes)
    let bytes = encoding.decoded(bytes)
    var table = JSONTable()
    let form: String
    if let document = try? JSONDocument(bytes) {
      form = "JSON"
      for element in records(document.root) { table.add(element) }
    } else {
      form = "JSON Lines"
      try table.addLines(bytes)
    }
    guard !table.rows.isEmpty else {
      throw TableFault(
        "tidak ada daftar objek di JSON ini; tulis [{…},{…}]",
        "there is no list of objects in this JSON; write [{…},{…}]")
    }
    return Table(
      bytes: table.bytes, delimiter: TypedRows.delimiter, isTyped: true,
      understood: Bilingual(same: form))
  }

  private mutating func addLines(_ bytes: [UInt8]) throws(TableFault) {
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 <= .space }) {
      do throws(JSONError) {
        add(try JSONDocument(Array(line)).root)
      } catch {
        let message = error.problem.message
        throw TableFault(
          "baris \(number + 1), kolom \(error.column): \(message.indonesian)",
          "line \(number + 1), column \(error.column): \(message.english)")
      }
    }
  }

  private static func records(_ root: JSONValue) -> [JSONValue] {
    if root.kind == .array { return Array(root.elements) }
    let lists = root.members.map(\.value).filter { value in
      value.kind == .array && value.elements.contains { $0.kind == .object }
    }
    guard let list = lists.max(by: { $0.count < $1.count }) else { return [root] }
    return Array(list.elements)
  }

  private mutating func add(_ value: JSONValue) {
    guard value.kind == .object else { return }
    var rows: [[Int: Cell]] = [[:]]
    add(value, under: "", to: &rows)
    for cells in rows {
      var row = [Cell?](repeating: nil, count: names.count)
      for (place, cell) in cells { row[place] = cell }
      self.rows.append(row)
    }
  }

  /// Adds the members of an object; a list of objects makes a row of each.
  private mutating func add(_ object: JSONValue, under prefix: String, to rows: inout [[Int: Cell]])
  {
    for (key, value) in object.members {
      let name = prefix + key
      switch value.kind {
      case .object: add(value, under: Self.isWrapper(key) ? prefix : name + ".", to: &rows)
      case .array where value.elements.contains { $0.kind == .object }:
        multiply(value, under: name + ".", &rows)
      case .array:
        let texts = value.elements.compactMap { Self.cell($0)?.text }
        // A lone text with a comma in it is one text still.
        let end = texts.count == 1 && texts.contains { $0.contains(",") } ? ";" : ""
        set(Cell(text: texts.joined(separator: "; ") + end, isText: true), name, &rows)
      default:
        if let cell = Self.cell(value) { set(cell, name, &rows) }
      }
    }
  }

  /// What stands around a record in JSON Lines of `apply`, and in GeoJSON.
  private static func isWrapper(_ key: String) -> Bool { key == "record" || key == "properties" }

  private mutating func multiply(
    _ list: JSONValue, under prefix: String, _ rows: inout [[Int: Cell]]
  ) {
    let base = rows
    rows = []
    for element in list.elements {
      var part = base
      add(element, under: prefix, to: &part)
      rows += part
    }
  }

  private mutating func set(_ cell: Cell, _ name: String, _ rows: inout [[Int: Cell]]) {
    let place = places[name] ?? names.count
    if place == names.count {
      names.append(name)
      places[name] = place
    }
    for row in rows.indices { rows[row][place] = cell }
  }

  private static func cell(_ value: JSONValue) -> Cell? {
    switch value.kind {
    case .string: Cell(text: value.string ?? "", isText: true)
    case .number: Cell(text: String(decoding: value.rawBytes, as: UTF8.self), isText: false)
    case .boolean: Cell(text: value.bool == true ? "ya" : "tidak", isText: true)
    default: nil
    }
  }

  private var bytes: [UInt8] {
    var writer = TypedRows()
    for name in names { writer.add(name, isText: true) }
    writer.endRow()
    for row in rows {
      for place in names.indices {
        let cell = place < row.count ? row[place] : nil
        writer.add(cell?.text ?? "", isText: cell?.isText ?? false)
      }
      writer.endRow()
    }
    return writer.bytes
  }
}
