import Model

/// A column of records side by side: one field of their kind.
public struct GridColumn: Equatable, Sendable {
  /// The key of the field.
  public let key: String
  /// What a person calls it.
  public let title: Bilingual
  /// What it takes.
  public let form: FieldForm
  private let own: Bilingual?

  /// The columns of a kind of record, the name first; figures and notes of many lines are left to
  /// the sheet and the form.
  static func all<Kind: Record>(of type: Kind.Type) -> [GridColumn] {
    let fields = Kind.fields.filter { $0.form != .figures && $0.form != .note }
    let columns = fields.map {
      GridColumn(key: $0.key, title: $0.title, form: $0.form, own: $0.help)
    }
    return columns.filter(\.isName) + columns.filter { !$0.isName }
  }

  /// What the field takes.
  public func help(_ language: Language) -> String {
    [own, FieldHelp.text(of: form)].compactMap { $0?.text(language) }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// Whether it holds what a record is called.
  public var isName: Bool { key == "name" || key == "title" }
}
