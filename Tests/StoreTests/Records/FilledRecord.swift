import Model
import Testing

extension Record {
  /// A record with every field given, by its form.
  static func filled(_ id: String) -> Self {
    var stamp = Stamp(id: id, rev: 3)
    stamp.at = "2025-05-17T08:30:00Z"
    stamp.by = "Ratna, \"Dinas\" é 🎨"
    var record = Self(stamp: stamp)
    for field in fields where !field.assign(&record, sample(field.key, field.form)) {
      #expect(field.assign(&record, .text("35.73")))
    }
    return record
  }

  /// The keys of the fields of which the record says nothing.
  var absentKeys: [String] {
    Self.fields.filter { $0.value(self) == .absent }.map(\.key)
  }

  private static func sample(_ key: String, _ form: FieldForm) -> FieldValue {
    switch form {
    case .date: .text("2016-03-16")
    case .region: .text("35.73")
    case .money: .whole(1_200_000_000)
    case .text, .note, .link: .text("isi \(key) \"\\/\u{1}\u{7F}\u{2028}é🎨\n")
    case .whole(let range): .whole(min(range.upperBound, range.lowerBound + 7))
    case .number: .number(0.1)
    case .flag: .flag(true)
    case .texts, .links: .texts(["\(key) 1", "", "\(key), 2"])
    case .choice(let choices): .text(choices.first?.code ?? "")
    case .choices(let choices): .texts(choices.reversed().map(\.code))
    case .figures: .figures(figures)
    }
  }

  private static var figures: [Figure] {
    [
      Figure(kind: .businesses, value: .value(1234), year: 2023, standing: .verified, source: "s"),
      Figure(kind: .businesses, value: .value(1200.25), year: 2023, standing: .estimate),
      Figure(kind: .workers, value: .zero, year: 2023, standing: .official),
      Figure(kind: .exports, value: .unknown, year: 2023, standing: .entry),
      Figure(kind: .turnover, value: .notApplicable, year: 2023, standing: .entry),
    ]
  }
}
