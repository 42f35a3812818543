import Model
import Store

/// The preview of an import as lines.
struct ImportText {
  private let draft: ImportDraft
  private let language: Language

  init(_ draft: ImportDraft, _ language: Language) {
    self.draft = draft
    self.language = language
  }

  /// How the table was understood: what it is, and its columns.
  var understood: [String] {
    let plan = draft.plan
    var lines = [plan.notes.map { $0.text(language) }.joined(separator: " · ")]
    if let kind = plan.kind {
      let said = Bilingual("jenis: \(kind.title.indonesian)", "kind: \(kind.title.english)")
      lines.append("\(said.text(language)) (\(kind.rawValue))")
    }
    return lines + [""] + columns + [""]
  }

  private var columns: [String] {
    let head = Bilingual("Kolom", "Column").text(language)
    let field = Bilingual("Isian", "Field").text(language)
    let example = Bilingual("Contoh", "Example").text(language)
    let rows = draft.plan.columns.map { column in
      [
        DisplayText(column.name).text, Self.role(column.role).text(language),
        Self.isHidden(column.role)
          ? "…" : DisplayText(column.examples.prefix(2).joined(separator: " | ")).text,
      ]
    }
    let widths = [0, 1].map { place in
      min(
        32,
        ([head, field].map(CellWidth.of)[place...].prefix(1) + rows.map { CellWidth.of($0[place]) })
          .max() ?? 0)
    }
    return ([[head, field, example]] + rows).map { row in
      let cells = zip(row, widths).map { Self.padded($0, $1) } + [String(row[2].prefix(60))]
      return "  " + cells.joined(separator: "  ")
    }
  }

  /// What is personal is not printed.
  private static func isHidden(_ role: ColumnRole) -> Bool {
    role == .sensitive || role == .field("contact")
  }

  private static func role(_ role: ColumnRole) -> Bilingual {
    switch role {
    case .ignored: Bilingual("- (dilewati)", "- (left out)")
    case .sensitive: Bilingual("- (tidak disimpan)", "- (not stored)")
    default: Bilingual(same: role.text)
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  /// What it does: counts, and the first of each.
  var preview: [String] {
    let counts = draft.counts
    var lines = [
      Bilingual(
        "\(number(counts.added)) baru · \(number(counts.changed)) berubah · "
          + "\(number(counts.unchanged)) tetap · \(number(counts.refused)) ditolak",
        "\(number(counts.added)) new · \(number(counts.changed)) changed · "
          + "\(number(counts.unchanged)) as they are · \(number(counts.refused)) refused"
      ).text(language)
    ]
    lines += part(Bilingual("baru:", "new:"), draft.added, of: counts.added)
    lines += part(Bilingual("berubah:", "changed:"), draft.changed, of: counts.changed)
    let name = DisplayText(draft.plan.fileName).text
    let refused = draft.refused.prefix(Self.firstLines).map { row in
      let line = Bilingual("baris \(row.line)", "line \(row.line)").text(language)
      return "\(name) \(line): \(row.reason.text(language))"
    }
    lines += part(Bilingual("ditolak:", "refused:"), refused, of: counts.refused)
    lines += draft.notes.map { "· " + $0.text(language) }
    lines += draft.warnings.map { "! " + $0.text(language) }
    return lines
  }

  /// What has to be answered, with the options that answer it.
  var questions: [String] {
    draft.questions.flatMap { question in
      ["? " + question.text.text(language)]
        + question.answers.map { "    " + DisplayText($0).text }
    }
  }

  /// So many lines of each are printed.
  private static let firstLines = 5

  private func part(_ title: Bilingual, _ all: [String], of count: Int) -> [String] {
    guard !all.isEmpty else { return [] }
    let lines = all.prefix(Self.firstLines)
    let rest = count - lines.count
    let more = Bilingual("dan \(number(rest)) lagi", "and \(number(rest)) more").text(language)
    return [title.text(language)] + lines.map { "  " + $0 } + (rest > 0 ? ["  … " + more] : [])
  }

  private func number(_ count: Int) -> String { language.grouped(count) }
}
