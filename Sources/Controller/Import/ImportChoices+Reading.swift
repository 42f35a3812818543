import Model
import Store

extension ImportChoices {
  /// The chooser of a row about how the file is read, or of what is said once for all rows.
  static func reading(_ row: ImportRow, _ table: ImportedTable) -> ImportChooser? {
    let title = ImportWords.title(row)
    switch row {
    case .kind:
      return one(row, title, ImportPlan.kinds, table.kind) { kind in
        ImportChoice(kind.title, .kind(kind))
      }
    case .sheet:
      return one(row, title, table.sheets, table.sheet) { name in
        ImportChoice(Bilingual(same: DisplayText(name).text), .sheet(name))
      }
    case .header: return header(row, title, table)
    case .delimiter:
      return one(row, title, TableForm.delimiters, table.form?.delimiter) { delimiter in
        ImportChoice(ImportWords.title(ofDelimiter: delimiter), .delimiter(delimiter))
      }
    case .encoding:
      return one(row, title, TableForm.encodings, table.form?.encoding) { encoding in
        ImportChoice(ImportWords.title(encoding), .encoding(encoding))
      }
    case .notation:
      return one(row, title, [TableNotation.indonesian, .english], table.notation) { notation in
        ImportChoice(
          notation.title, ImportWords.detail(notation), .notation(notation))
      }
    case .region:
      let none = ImportChoice(
        Bilingual("menurut kolom", "by the column"), Bilingual(same: ""), .region(nil))
      let codes = Registry.standard.regions.map { Optional($0.code) }
      return one(row, title, [nil] + codes, table.settings.region) { code in
        guard let code, let region = Registry.standard.region(code) else { return none }
        return ImportChoice(
          Bilingual(same: region.title), Bilingual(same: code.description), .region(code))
      }
    default: return rows(row, title, table)
    }
  }

  /// The chooser of what is said once for all rows.
  private static func rows(
    _ row: ImportRow, _ title: Bilingual, _ table: ImportedTable
  ) -> ImportChooser? {
    switch row {
    case .year:
      let none = ImportChoice(
        Bilingual("menurut kolom", "by the column"), Bilingual("atau ketik tahun", "or type one"),
        .year(nil))
      return ImportChooser(row, title, [none])
    case .figure:
      return one(row, title, FigureKind.allCases, table.settings.figure) { figure in
        ImportChoice(figure.title, .figure(figure))
      }
    case .subsector:
      let place = table.settings.subsector.flatMap { Subsector.allCases.firstIndex(of: $0) }
      return ImportChooser(row, title, subsectors, chosen: place.map { $0 + 1 } ?? 0)
    case .standing:
      // Verified is what another person checked, never what a file says of itself.
      return one(row, title, [Standing.official, .entry, .estimate], table.standing) { standing in
        ImportChoice(standing.title, .standing(standing))
      }
    case .source:
      let file = ImportChoice(
        Bilingual("berkas ini", "this file"),
        Bilingual("atau ketik judul sumber", "or type a source's title"), .source(nil))
      return ImportChooser(row, title, [file])
    case .codes:
      return one(row, title, Array(CodeSystem.allCases), table.codes) { codes in
        ImportChoice(codes.title, .codes(codes))
      }
    case .filling:
      return one(row, title, [true, false], table.settings.fillsDown) { fills in
        ImportChoice(ImportWords.title(filling: fills), .filling(fills))
      }
    case .persons:
      return one(row, title, [true, false], table.settings.takesPersons) { takes in
        ImportChoice(ImportWords.title(persons: takes), .persons(takes))
      }
    case .lostPhones:
      return one(row, title, [true], table.settings.dropsLostPhones) { drops in
        ImportChoice(ImportWords.title(lostPhones: drops), .lostPhones(drop: drops))
      }
    case .mendedPhones:
      return one(row, title, [true, false], table.settings.mendsPhones) { mends in
        ImportChoice(ImportWords.title(mendedPhones: mends), .mendedPhones(mends))
      }
    default: return nil
    }
  }

  private static func header(
    _ row: ImportRow, _ title: Bilingual, _ table: ImportedTable
  ) -> ImportChooser {
    let found = ImportChoice(
      Bilingual("cari sendiri", "find it"), Bilingual(same: ""), .header(nil))
    let none = ImportChoice(
      Bilingual("tidak ada", "there is none"), Bilingual(same: ""), .header(0))
    let lines = table.firstLines.enumerated().map { place, text in
      ImportChoice(
        Bilingual("baris \(place + 1)", "line \(place + 1)"),
        Bilingual(same: DisplayText(text).text), .header(place + 1))
    }
    return ImportChooser(
      row, title, [found, none] + lines,
      chosen: table.headerLine == 0 ? 1 : table.headerLine + 1)
  }

  private static func one<Value: Equatable>(
    _ row: ImportRow, _ title: Bilingual, _ values: [Value], _ chosen: Value?,
    _ choice: (Value) -> ImportChoice
  ) -> ImportChooser {
    ImportChooser(
      row, title, values.map(choice), chosen: values.firstIndex { $0 == chosen } ?? 0)
  }
}
