extension Field {
  /// Where a property stands in its record.
  public typealias Path<Value> = WritableKeyPath<Owner, Value> & Sendable

  /// A line of text.
  public static func text(
    _ key: String, _ title: Bilingual, _ path: Path<String?>, form: FieldForm = .text,
    isPersonal: Bool = false
  ) -> Field {
    Field(
      key, title, form: form, isPersonal: isPersonal,
      value: { owner in owner[keyPath: path].map { .text($0) } ?? .absent },
      assign: { owner, value in
        guard case .text(let text) = value else { return false }
        owner[keyPath: path] = text
        return true
      })
  }

  /// A text of many lines.
  public static func note(
    _ key: String, _ title: Bilingual, _ path: Path<String?>
  ) -> Field {
    text(key, title, path, form: .note)
  }

  /// A date as exactly as it is known.
  public static func date(
    _ key: String, _ title: Bilingual, _ path: Path<String?>
  ) -> Field {
    text(key, title, path, form: .date)
  }

  /// The id of another record.
  public static func link(
    _ key: String, _ title: Bilingual, _ path: Path<String?>, to kind: RecordKind
  ) -> Field {
    text(key, title, path, form: .link(kind))
  }

  /// Several texts.
  public static func texts(
    _ key: String, _ title: Bilingual, _ path: Path<[String]>, form: FieldForm = .texts
  ) -> Field {
    Field(
      key, title, form: form,
      value: { owner in
        let texts = owner[keyPath: path]
        return texts.isEmpty ? .absent : .texts(texts)
      },
      assign: { owner, value in
        guard case .texts(let texts) = value else { return false }
        owner[keyPath: path] = texts
        return true
      })
  }

  /// The ids of other records.
  public static func links(
    _ key: String, _ title: Bilingual, _ path: Path<[String]>, to kind: RecordKind
  ) -> Field {
    texts(key, title, path, form: .links(kind))
  }

  /// A whole number in a range.
  public static func whole(
    _ key: String, _ title: Bilingual, _ path: Path<Int?>, in range: ClosedRange<Int>,
    form: FieldForm? = nil
  ) -> Field {
    Field(
      key, title, form: form ?? .whole(range),
      value: { owner in owner[keyPath: path].map { .whole($0) } ?? .absent },
      assign: { owner, value in
        guard case .whole(let number) = value, range.contains(number) else { return false }
        owner[keyPath: path] = number
        return true
      })
  }

  /// A year.
  public static func year(_ key: String, _ title: Bilingual, _ path: Path<Int?>) -> Field {
    whole(key, title, path, in: 1000...9999)
  }

  /// An amount of whole rupiah.
  public static func money(
    _ key: String, _ title: Bilingual, _ path: Path<Int?>
  ) -> Field {
    whole(key, title, path, in: MoneyText.range, form: .money)
  }

  /// Yes or no; no is the default and is not written.
  public static func flag(_ key: String, _ title: Bilingual, _ path: Path<Bool>) -> Field {
    Field(
      key, title, form: .flag,
      value: { owner in owner[keyPath: path] ? .flag(true) : .absent },
      assign: { owner, value in
        guard case .flag(let flag) = value else { return false }
        owner[keyPath: path] = flag
        return true
      })
  }

  /// One of a fixed set.
  public static func choice<Value: Choice>(
    _ key: String, _ title: Bilingual, _ path: Path<Value?>
  ) -> Field {
    Field(
      key, title, form: .choice(Value.choices),
      value: { owner in owner[keyPath: path].map { .text($0.code) } ?? .absent },
      assign: { owner, value in
        guard case .text(let code) = value, let choice = Value(code: code) else { return false }
        owner[keyPath: path] = choice
        return true
      })
  }

  /// Several of a fixed set.
  public static func choices<Value: Choice>(
    _ key: String, _ title: Bilingual, _ path: Path<[Value]>
  ) -> Field {
    Field(
      key, title, form: .choices(Value.choices),
      value: { owner in
        let values = owner[keyPath: path]
        return values.isEmpty ? .absent : .texts(values.map(\.code))
      },
      assign: { owner, value in
        guard case .texts(let codes) = value else { return false }
        let values = codes.compactMap { Value(code: $0) }
        guard values.count == codes.count else { return false }
        owner[keyPath: path] = values
        return true
      })
  }
}
