import Model

/// A field in which two records differ that are made one.
public struct JoinRow: Equatable, Sendable {
  /// What the one record says of it.
  public enum Choice: Equatable, Sendable {
    /// What the record says that is kept.
    case kept
    /// What the record says that goes.
    case other
    /// All that both say.
    case both
  }

  /// The key of the field.
  let key: String
  /// What a person calls it.
  public let title: Bilingual
  /// What the kept record says and what the other says; nil where a record says nothing.
  public private(set) var texts: [Bilingual?]
  /// What is chosen.
  public internal(set) var choice: Choice
  /// Whether both can be kept: they are lists, or notes.
  let isUnitable: Bool
  private var values: [FieldValue]
  private let form: FieldForm

  /// A field of two records; nil if they say the same.
  ///
  /// `sources` name the records to which either links, the kept one's first.
  init?<Kind: Record>(
    _ field: Field<Kind>, _ kept: Kind, _ other: Kind, _ sources: [FormSources]
  ) {
    let form = field.form
    let values = [field.value(kept), field.value(other)]
    guard form != .figures, values[0] != values[1] else { return nil }
    (key, title, self.form, self.values) = (field.key, field.title, form, values)
    texts = zip(values, sources).map { value, sources in
      guard value != .absent else { return nil }
      guard form.linkedKind != nil else { return FieldText.text(of: value, form: form) }
      return Bilingual(
        same: FieldInput.text(of: value, form: form, sources.reading(of: form, saying: value)))
    }
    let isGiven = values.map { $0 != .absent }
    isUnitable =
      !JoinRow.isOfConsent(field.key) && isGiven == [true, true] && (form.isList || form == .note)
    choice = isUnitable ? .both : isGiven[0] ? .kept : .other
  }

  /// Whether a field is the contact, or says who agreed that it is shared: one goes with the other.
  static func isOfConsent(_ key: String) -> Bool { key == "contact" || key.hasPrefix("consent") }

  /// Whether it is chosen together with the contact and the consent.
  var isOfConsent: Bool { JoinRow.isOfConsent(key) }

  /// Whether a side is taken, the kept record's first.
  public func takes(_ side: Int) -> Bool {
    choice == .both || choice == (side == 0 ? .kept : .other)
  }

  /// Whether a side says something.
  func isGiven(_ side: Int) -> Bool { values[side] != .absent }

  /// What is chosen.
  var value: FieldValue {
    switch choice {
    case .kept: values[0]
    case .other: values[1]
    case .both: united
    }
  }

  private var united: FieldValue {
    switch (values[0], values[1]) {
    case (.texts(let left), .texts(let right)):
      var texts = left
      func key(_ text: String) -> String { form == .texts ? Folding.foldKey(text) : text }
      for text in right where !texts.contains(where: { key($0) == key(text) }) {
        texts.append(text)
      }
      return .texts(texts)
    case (.text(let left), .text(let right)):
      if left.contains(right) { return .text(left) }
      return .text(right.contains(left) ? right : left + "\n" + right)
    default: return values[0]
    }
  }

  /// Goes on to the next choice.
  mutating func step() {
    choice =
      switch choice {
      case .both: .kept
      case .kept: .other
      case .other: isUnitable ? .both : .kept
      }
  }

  /// The record that was to go is kept, and the other goes; what is chosen stays.
  mutating func swap() {
    texts.swapAt(0, 1)
    values.swapAt(0, 1)
    switch choice {
    case .kept: choice = .other
    case .other: choice = .kept
    case .both: break
    }
  }
}
