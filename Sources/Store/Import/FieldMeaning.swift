import Model

/// What a cell says to a field of a record.
enum FieldMeaning: Equatable {
  /// Nothing.
  case absent
  /// A value, as JSON.
  case json([UInt8])
  /// Something that the field does not take, with the mend.
  case refused(Bilingual)

  /// Texts that stand for nothing.
  private static let nothing: Set<String> = [
    "", "-", "--", "---", "n/a", "na", "null", "none", "nil", "#n/a", "?", ".", "tidak ada data",
    "belum ada data", "belum didata", "no data yet",
  ]

  /// Whether a text stands for nothing.
  static func isNothing(_ text: String) -> Bool { nothing.contains(Folding.fold(text)) }

  /// What a text says to a field of a form.
  static func meaning(
    of text: String, form: FieldForm, _ notation: TableNotation,
    categories: [String: Subsector?]
  ) -> FieldMeaning {
    guard !isNothing(text) else { return .absent }
    do throws(FieldFault) {
      let value = try value(of: text, form: form, notation, categories)
      guard value != .absent else { return .absent }
      var writer = JSONWriter()
      value.write(to: &writer)
      return .json(writer.bytes)
    } catch {
      return .refused(error.message)
    }
  }

  private static func value(
    of text: String, form: FieldForm, _ notation: TableNotation,
    _ categories: [String: Subsector?]
  ) throws(FieldFault) -> FieldValue {
    switch form {
    case .whole(1000...9999):
      guard let year = ImportYear.year(in: text.utf8) else { break }
      return .whole(year)
    case .whole(let range):
      guard let number = notation.number(text), let whole = Int(exactly: number),
        range.contains(whole)
      else { break }
      return .whole(whole)
    case .number:
      guard let number = notation.number(text) else { break }
      return .number(number)
    case .texts, .links:
      let isSplit = text.contains { $0 == ";" || $0 == "|" } && !text.contains("\"")
      let parts = isSplit ? text.split { $0 == ";" || $0 == "|" }.map(String.init) : nil
      let texts = (parts ?? ListText.texts(text)).map(LayoutSearch.line).filter { !$0.isEmpty }
      return texts.isEmpty ? .absent : .texts(texts)
    case .link: return .text(text)
    case .choices(let choices) where choices == Subsector.choices:
      if let codes = subsectors(text, categories) { return codes.isEmpty ? .absent : .texts(codes) }
    case .choice(let choices) where choices == Subsector.choices:
      if let codes = subsectors(text, categories), codes.count <= 1 {
        return codes.first.map { .text($0) } ?? .absent
      }
    case .choice(let choices):
      if let code = synonym(text), choices.contains(where: { $0.code == code }) {
        return .text(code)
      }
    case .choices: break
    case .flag:
      if let flag = flag(text) { return .flag(flag) }
    case .money, .text, .note, .date, .region, .figures: break
    }
    return try FieldInput.value(of: text, form: form)
  }

  /// The codes of the subsectors that a text names; nil if it names something else.
  private static func subsectors(_ text: String, _ categories: [String: Subsector?]) -> [String]? {
    if let said = categories[Folding.foldKey(text)] { return said.map { [$0.code] } ?? [] }
    switch Subsector.reading(text) {
    case .one(let subsector): return [subsector.code]
    case .several(let subsectors): return subsectors.map(\.code)
    case .crossSubsector: return []
    case .notCreative, .unknown:
      let parts = text.split { ";,/|".contains($0) }.map { LayoutSearch.line(String($0)) }
      guard parts.count > 1 else { return nil }
      var codes: [String] = []
      for part in parts {
        guard let found = subsectors(part, categories) else { return nil }
        codes += found.filter { !codes.contains($0) }
      }
      return codes
    }
  }

  /// The code that a word of daily use stands for.
  private static func synonym(_ text: String) -> String? {
    switch Folding.foldKey(text) {
    case "aktif", "active", "masihaktif": "aktif"
    case "rintisan", "baru", "starting", "new": "rintisan"
    case "pasif", "tidakaktif", "nonaktif", "vakum", "inactive", "passive": "pasif"
    case "usaha", "umkm", "business", "cv", "pt", "ud", "perorangan", "koperasi": "usaha"
    case "universitas", "kampus", "university", "sekolah": "perguruan_tinggi"
    case "dinas", "government", "opd": "pemerintah"
    case "bank", "finance": "keuangan"
    case "asosiasi", "perkumpulan", "node", "forum": "simpul"
    default: nil
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch Folding.fold(text) {
    case "ya", "y", "yes", "true", "benar", "1", "v", "x", "ada", "\u{2713}", "\u{2714}": true
    case "tidak", "t", "no", "n", "false", "salah", "0", "belum": false
    default: nil
    }
  }
}
