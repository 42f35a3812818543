import Model

/// One field of a form, as it is being typed.
public struct FormField: Equatable, Sendable {
  /// The key of the record's field.
  public let key: String
  /// What a person calls it.
  public let title: Bilingual
  /// What it takes.
  public let form: FieldForm
  /// Whether a record cannot do without it.
  public let isRequired: Bool
  /// Whether it is shared only with recorded consent.
  public let isPersonal: Bool
  /// The heading of the part that begins with it.
  public let heading: Bilingual?
  /// What is typed.
  public private(set) var editor: FieldEditor
  /// What is understood of it; nil if it is wrong.
  public private(set) var value: FieldValue?
  /// What is wrong with it; nil if nothing is.
  public private(set) var fault: Bilingual?
  let suggestion: FieldSuggestion?
  let reading: FieldReading
  private let own: Bilingual?
  let original: String

  /// A field of a record, with what stands in it.
  init<Owner>(
    _ field: Field<Owner>, of record: Owner, _ reading: FieldReading, title: Bilingual? = nil
  ) {
    key = field.key
    self.title = title ?? field.title
    form = field.form
    isRequired = field.isRequired
    isPersonal = field.isPersonal
    heading = field.heading
    suggestion = field.suggestion
    own = field.help
    self.reading = reading
    original = FieldInput.text(of: field.value(record), form: field.form, reading)
    editor = FieldEditor(original, hasLines: field.form == .note)
    read()
  }

  /// What is typed.
  public var text: String { editor.text }

  /// Whether something else is typed than what stood there.
  public var isChanged: Bool { editor.text != original }

  /// Lets a key edit it; false if the key means nothing in it.
  mutating func take(_ key: Key, clip: inout String) -> Bool {
    guard editor.take(key, clip: &clip) else { return false }
    read()
    return true
  }

  /// Puts a pasted text in.
  mutating func insert(_ text: String) {
    editor.insert(text)
    read()
  }

  /// Puts a text in the place of all that is typed.
  mutating func replaceAll(with text: String) {
    editor.replaceAll(with: text)
    read()
  }

  /// Puts back what stood there.
  mutating func restore() { replaceAll(with: original) }

  /// Writes a name or title in full that is understood: `ink` is `inkubasi`, where no other begins so.
  mutating func settle() {
    switch form {
    case .choice, .region, .link: break
    default: return
    }
    guard isChanged, let value, value != .absent else { return }
    let full = FieldInput.text(of: value, form: form, reading)
    if full != text { replaceAll(with: full) }
  }

  /// Makes ready to be typed into: a value that is no words is replaced by what is typed.
  mutating func enter() {
    if !form.isWords, !text.isEmpty { editor.selectAll() }
  }

  /// Puts an offer in the place of what was typed last.
  mutating func take(_ offer: FieldOffer, typed: Int) {
    editor.replace(last: typed, with: form.isList ? ListText.quoted(offer.text) : offer.text)
    read()
  }

  /// Puts the next value of a fixed set in; false where there is none.
  ///
  /// After the last comes nothing: unknown is a choice too.
  mutating func step(_ step: Int) -> Bool {
    let titles = stepTitles
    guard !titles.isEmpty else { return false }
    let next = titles.firstIndex(of: text).map { $0 + step } ?? (step > 0 ? 0 : titles.count - 1)
    replaceAll(with: titles.indices.contains(next) ? titles[next] : "")
    return true
  }

  /// Whether what is typed is nothing or one whole title, from which a blank steps on.
  var isStep: Bool { text.isEmpty || stepTitles.contains(text) }

  private var stepTitles: [String] {
    switch form {
    case .choice(let choices): choices.map { $0.title.text(reading.language) }
    case .flag:
      [true, false].map { FieldText.text(of: .flag($0), form: .flag).text(reading.language) }
    default: []
    }
  }

  /// What the field takes.
  public func help(_ language: Language) -> String {
    let own = self.own?.text(language)
    let form = FieldHelp.text(of: form)?.text(language)
    let words = [own, form].compactMap { $0 }.filter { !$0.isEmpty }
    return words.joined(separator: " · ")
  }

  /// What was understood, where that is not plain from what is typed.
  public func echo(_ language: Language) -> String? {
    guard let value, value != .absent else { return nil }
    switch form {
    case .money, .whole, .number, .date, .choices, .region:
      let said = FieldText.text(of: value, form: form).text(language)
      return said == text ? nil : said
    default: return nil
    }
  }

  /// Says that the record does not take what is understood: nothing is left out unseen.
  mutating func refuse() {
    value = nil
    let help = [FieldHelp.text(of: form), own].compactMap { $0 }.first
    fault = Bilingual(
      "di luar batas" + (help.map { "; \($0.indonesian)" } ?? "; periksa nilainya"),
      "out of range" + (help.map { "; \($0.english)" } ?? "; check the value"))
  }

  private mutating func read() {
    do throws(FieldFault) {
      let value = try FieldInput.value(of: editor.text, form: form, reading)
      self.value = value
      let isMissing = isRequired && value == .absent
      fault = isMissing ? Bilingual("harus diisi", "is needed") : nil
    } catch {
      value = nil
      // What stood there before is not for this person to mend first.
      fault = isChanged ? error.message : nil
    }
  }
}
