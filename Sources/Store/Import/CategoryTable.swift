import Model

/// Reads a table of categories and their subsectors, such as `BATIK`, `KRI`.
public enum CategoryTable {
  /// The subsectors by category; nil for one that is not creative.
  ///
  /// The first column names the category, the second the subsector; a header and further columns
  /// are passed over. Throws `table` for a subsector that is not known, with its line.
  public static func read(_ bytes: [UInt8], file: String) throws(ImportError) -> [String:
    Subsector?]
  {
    var result: [String: Subsector?] = [:]
    for (number, row) in Table.text(bytes).rows.enumerated() {
      guard let name = row.first.map(LayoutSearch.line), !name.isEmpty else { continue }
      let code = row.count > 1 ? LayoutSearch.line(row[1]) : ""
      if code.isEmpty || code == "-" {
        result.updateValue(nil, forKey: name)
      } else if case .one(let subsector) = Subsector.reading(code) {
        result[name] = subsector
      } else if number > 0 {
        let code = DisplayText(code).text
        let place = "\(DisplayText(file).text):\(number + 1)"
        throw .table(
          Bilingual(
            "\(place): \"\(code)\" bukan subsektor; tulis kode seperti KRI",
            "\(place): \"\(code)\" is no subsector; write a code such as KRI"))
      }
    }
    return result
  }
}

extension ImportSettings {
  /// Adds what subsectors texts mean.
  public mutating func add(_ categories: [String: Subsector?]) {
    for (name, subsector) in categories {
      self.categories.updateValue(subsector, forKey: Folding.foldKey(name))
    }
  }
}
