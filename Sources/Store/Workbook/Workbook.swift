import Model

/// The sheets of an XLSX workbook as tables.
///
/// Source: ECMA-376 part 1, 18.2 (workbook), 18.3 (worksheet), 18.4 (shared strings), 18.8 (styles).
enum Workbook {
  /// Whether an archive is a workbook of this form.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    ZipArchive(bytes)?.names.contains("xl/workbook.xml") ?? true
  }

  /// The tables of the sheets that are shown, in their order.
  ///
  /// Throws if the workbook is damaged, with the mend.
  static func tables(_ bytes: [UInt8]) throws(TableFault) -> [Table] {
    guard let archive = ZipArchive(bytes), let book = try archive.file("xl/workbook.xml") else {
      throw ZipArchive.damaged("xl/workbook.xml")
    }
    let targets = relations(try archive.file("xl/_rels/workbook.xml.rels") ?? [])
    let texts = SharedStrings.texts(try archive.file("xl/sharedStrings.xml") ?? [])
    let styles = CellStyles(try archive.file("xl/styles.xml") ?? [], startsIn1904: uses1904(book))
    var tables: [Table] = []
    for sheet in sheets(book) {
      guard let target = targets[sheet.relation] else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      guard let sheetBytes = try archive.file(path) else { continue }
      tables.append(SheetReader(sheetBytes, texts, styles).table(named: sheet.name))
    }
    return tables
  }

  private static func relations(_ bytes: [UInt8]) -> [String: String] {
    var targets: [String: String] = [:]
    var scanner = XMLScanner(bytes)
    while let mark = scanner.next() {
      guard case .start("Relationship", _) = mark, let id = scanner.attribute("Id"),
        let target = scanner.attribute("Target")
      else { continue }
      targets[id] = target
    }
    return targets
  }

  private static func sheets(_ bytes: [UInt8]) -> [(name: String, relation: String)] {
    var sheets: [(name: String, relation: String)] = []
    var scanner = XMLScanner(bytes)
    while let mark = scanner.next() {
      guard case .start("sheet", _) = mark, let name = scanner.attribute("name"),
        let relation = scanner.attribute("r:id"),
        scanner.attribute("state") == nil
          || scanner.attribute("state") == "visible"
      else { continue }
      sheets.append((name, relation))
    }
    return sheets
  }

  private static func uses1904(_ bytes: [UInt8]) -> Bool {
    var scanner = XMLScanner(bytes)
    while let mark = scanner.next() {
      guard case .start("workbookPr", _) = mark else { continue }
      return ["1", "true"].contains(scanner.attribute("date1904") ?? "")
    }
    return false
  }
}
