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
  /// What is typed.
  public var input: TextInput
  private let original: String

  /// A field of a record, with what stands in it.
  init<Kind: Record>(_ field: Field<Kind>, of record: Kind, isRequired: Bool, _ language: Language)
  {
    key = field.key
    title = field.title
    form = field.form
    self.isRequired = isRequired
    isPersonal = field.isPersonal
    original = FieldInput.text(of: field.value(record), form: field.form, language)
    input = TextInput(original)
  }

  /// Whether something else is typed than what stood there.
  public var isChanged: Bool { input.text != original }

  /// What is wrong with what is typed; nil if nothing is.
  public var fault: Bilingual? {
    do throws(FieldFault) {
      let value = try FieldInput.value(of: input.text, form: form)
      return isRequired && value == .absent ? Bilingual("harus diisi", "is needed") : nil
    } catch {
      return error.message
    }
  }

  /// What the field takes, or what it makes of what is typed.
  public func help(_ language: Language) -> String {
    switch form {
    case .choice(let choices):
      return Bilingual("spasi mengganti: ", "space changes: ").text(language)
        + choices.map { $0.title.text(language) }.joined(separator: ", ")
    case .choices(let choices):
      let value = try? FieldInput.value(of: input.text, form: form)
      if let value, value != .absent {
        return FieldText.text(of: value, form: form).text(language)
      }
      return Bilingual("kode atau nama, dipisah koma: ", "codes or names, by commas: ")
        .text(language) + choices.prefix(3).map(\.code).joined(separator: ", ") + ", …"
    case .texts: return Bilingual("dipisah koma", "separated by commas").text(language)
    default:
      guard isPersonal else { return "" }
      return Bilingual(
        "tidak dibagikan tanpa izin tercatat", "not shared without recorded consent"
      ).text(language)
    }
  }

  /// Puts the next choice in; false where there are none.
  mutating func stepChoice(_ step: Int) -> Bool {
    guard case .choice(let choices) = form, !choices.isEmpty else { return false }
    let value = try? FieldInput.value(of: input.text, form: form)
    let place = choices.firstIndex { value == .text($0.code) }
    let next = place.map { $0 + step } ?? (step > 0 ? 0 : choices.count - 1)
    // After the last comes nothing: unknown is a choice too.
    input = TextInput(choices.indices.contains(next) ? choices[next].title.indonesian : "")
    return true
  }
}
