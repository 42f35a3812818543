import Model
import Store

extension FormState {
  /// The form of words that are replaced in marked records of one kind.
  init(replacingIn marked: [RecordAtHand], of kind: RecordKind, _ reading: FieldReading) {
    let places = TextReplacement.places(in: kind)
    let base = TextReplacement(in: places.first?.code)
    self.init(
      base, of: kind, in: marked.first?.region,
      TextReplacement.fields(in: places).map { FormField($0, of: base, reading) })
    self.marked = marked
    if !fields.isEmpty { fields[0].enter() }
  }

  /// Whether it replaces words in all marked records.
  public var isReplacing: Bool { base is TextReplacement }

  /// What is typed, blanks at the ends of the words and all.
  private var replacement: TextReplacement {
    var replacement = TextReplacement(stamp: Stamp(id: ""))
    for field in fields {
      switch (field.key, field.value) {
      case ("field", .text(let key)): replacement.field = key
      case ("found", _): replacement.found = field.text
      case ("instead", _): replacement.instead = field.text
      default: break
      }
    }
    return replacement
  }

  /// Whether anything is typed that can be looked for.
  public var hasWords: Bool { replacement.found?.isEmpty == false }

  /// What becomes of each marked record in which the words are found.
  public var replacedTexts: [ReplacedText] { replaced.map(\.text) }

  /// The edits that replace the words, as one change; nil, if a record does not take it.
  var editsOfReplacement: [Edit]? {
    let replaced = replaced
    return replaced.contains { $0.text.fault != nil } ? nil : replaced.map(\.edit)
  }

  private var replaced: [(text: ReplacedText, edit: Edit)] {
    let replacement = replacement
    let reading = fields.first?.reading ?? FieldReading()
    func replaced<Kind: Record>(
      _ record: Kind, _ region: RegionCode
    ) -> (text: ReplacedText, edit: Edit)? {
      guard let new = replacement.applied(to: record, reading) else { return nil }
      return (new.text, .put(new.record, over: record, in: .city(region)))
    }
    return marked.compactMap { replaced($0.record, $0.region) }
  }

  /// Lets a key go through what becomes of the records; false if it means something else.
  mutating func scrollReplaced(_ key: Key) -> Bool {
    let last = max(0, replacedTexts.count - 1)
    switch key {
    case .pageDown: top = min(last, top + 5)
    case .pageUp: top = max(0, top - 5)
    default: return false
    }
    return true
  }
}
