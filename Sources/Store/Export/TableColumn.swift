import Model

/// A column of a table of records.
struct TableColumn: Equatable {
  /// The key of its field, or a name of its own.
  let key: String
  /// What a person calls it.
  let title: Bilingual
  /// Whether a form to be filled in has it: ids are made by the program.
  let isAsked: Bool

  /// A column.
  init(_ key: String, _ title: Bilingual, isAsked: Bool = true) {
    self.key = key
    self.title = title
    self.isAsked = isAsked
  }

  /// The headings of columns: their titles, with the key where two are called the same.
  static func headings(of columns: [TableColumn], _ language: Language) -> [String] {
    let titles = columns.map { $0.title.text(language) }
    return zip(columns, titles).map { column, title in
      titles.count { $0 == title } > 1 ? "\(title) (\(column.key))" : title
    }
  }

  /// Whose the record is, and its id: what comes before the fields.
  static func leading(_ kind: RecordKind) -> [TableColumn] {
    let id = TableColumn("id", Bilingual(same: "ID"), isAsked: false)
    if FileForm.city.keys.contains(kind.listKey) {
      return [
        TableColumn("in", Bilingual("Kode kab/kota", "Region code")),
        TableColumn("region", Bilingual("Kab/Kota", "Region")), id,
      ]
    }
    guard FileForm.edition.keys.contains(kind.listKey) else { return [id] }
    return [TableColumn("in", Bilingual("Konferensi", "Conference")), id]
  }

  /// The columns of a field: one, or one for each figure and what makes it honest.
  static func columns<Kind>(of field: Field<Kind>) -> [TableColumn] {
    switch field.form {
    case .figures:
      let kinds = FigureKind.allCases.map { kind in
        TableColumn(
          kind.code, kind.title.capitalised,
          isAsked: kind != .coachedBusinesses && kind.chainLink == nil)
      }
      return kinds + [
        TableColumn("standing", Bilingual("Kedudukan", "Standing")),
        TableColumn("source", Bilingual("Sumber", "Source")),
      ]
    case .link, .links: return [TableColumn(field.key, field.title, isAsked: false)]
    default: return [TableColumn(field.key, field.title)]
    }
  }
}

extension Bilingual {
  /// With a capital at the start, as a heading has it.
  fileprivate var capitalised: Bilingual {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Bilingual(capital(indonesian), capital(english))
  }
}
