import Model
import Testing

@Suite struct RecordFieldTests {
  @Test func everyKindKeepsItsFields() {
    check(City.self)
    check(Potential.self)
    check(Designation.self)
    check(Community.self)
    check(Organisation.self)
    check(Space.self)
    check(Programme.self)
    check(Need.self)
    check(Offer.self)
    check(Person.self)
    check(FollowUp.self)
    check(Facilitation.self)
    check(Source.self)
    check(ReferenceFact.self)
    check(AreaGroup.self)
    check(MemberCount.self)
    check(Principle.self)
    check(Jurus.self)
    check(Edition.self)
    check(Recommendation.self)
    check(Assessment.self)
    check(Example.self)
  }

  @Test func everyKindOfRecordIsChecked() {
    let checked = [
      City.kind, Potential.kind, Designation.kind, Community.kind, Organisation.kind, Space.kind,
      Programme.kind, Need.kind, Offer.kind, Person.kind, FollowUp.kind, Facilitation.kind,
      Source.kind, ReferenceFact.kind, AreaGroup.kind, MemberCount.kind, Principle.kind,
      Jurus.kind, Edition.kind, Recommendation.kind, Assessment.kind, Example.kind,
    ]
    #expect(Set(checked) == Set(RecordKind.allCases))
    #expect(checked.count == RecordKind.allCases.count)
  }

  @Test func aYearIsNotGrouped() {
    let year = Designation.fields.first { $0.key == "year" }
    #expect(year.map { FieldText.text(of: .whole(2019), form: $0.form).indonesian } == "2019")
    let members = Community.fields.first { $0.key == "members" }
    #expect(members.map { FieldText.text(of: .whole(2019), form: $0.form).indonesian } == "2.019")
  }

  @Test func choicesAreReadByTheirTitles() {
    let status = Community.fields.first { $0.key == "status" }
    let text = status.map { FieldText.text(of: .text("pasif"), form: $0.form) }
    #expect(text == Bilingual("pasif", "passive"))
  }

  @Test func anAreaThatIsNoneIsRefused() throws {
    let field = try #require(ReferenceFact.fields.first { $0.key == "area" })
    var fact = ReferenceFact(stamp: Stamp(id: "fact"))
    #expect(field.assign(&fact, .text("32.73")))
    #expect(!field.assign(&fact, .text("Kota Bandung")))
    #expect(fact.area == Area(code: "32.73"))
  }

  private func check<Kind: Record>(_ type: Kind.Type) {
    let name = "\(Kind.kind)"
    let keys = Kind.fields.map(\.key)
    #expect(Set(keys).count == keys.count, "\(name)")
    #expect(keys.allSatisfy { !["id", "rev", "at", "by", "deleted"].contains($0) }, "\(name)")
    #expect(!Kind.kind.title.indonesian.isEmpty && !Kind.kind.title.english.isEmpty)
    for field in Kind.fields {
      #expect(!field.title.indonesian.isEmpty && !field.title.english.isEmpty, "\(field.key)")
      let empty = Kind(stamp: Stamp(id: "x"))
      #expect(field.value(empty) == .absent, "\(name).\(field.key)")
      for value in Self.taken(by: field) { checkRoundTrip(field, value, empty) }
      for value in Self.refused(by: field.form) {
        var record = empty
        #expect(!field.assign(&record, value), "\(name).\(field.key) takes \(value)")
        #expect(record == empty, "\(name).\(field.key)")
      }
    }
  }

  private func checkRoundTrip<Kind: Record>(
    _ field: Field<Kind>, _ value: FieldValue, _ empty: Kind
  ) {
    var record = empty
    #expect(field.assign(&record, value), "\(Kind.kind).\(field.key) refuses \(value)")
    let isDefault = Kind.self == City.self && value == .text("unknown") || value == .flag(false)
    #expect(field.value(record) == (isDefault ? .absent : value), "\(Kind.kind).\(field.key)")
    for other in Kind.fields where other.key != field.key {
      #expect(other.value(record) == .absent, "\(field.key) changes \(other.key)")
    }
    let text = FieldText.text(of: value, form: field.form)
    #expect(!text.indonesian.isEmpty && !text.english.isEmpty, "\(Kind.kind).\(field.key)")
  }

  private static func taken<Kind>(by field: Field<Kind>) -> [FieldValue] {
    switch field.form {
    case .text: [.text(field.key == "area" ? "32.73" : "Rumah Kita")]
    case .note: [.text("dua\nbaris")]
    case .date: [.text("2016-03-16"), .text("2016")]
    case .region: [.text("35.73")]
    case .money: [.whole(0), .whole(1_200_000_000)]
    case .link: [.text("src-1")]
    case .texts, .links: [.texts(["a"]), .texts(["b", "a", "b"])]
    case .whole(let range): [.whole(range.lowerBound), .whole(range.upperBound)]
    case .number: [.number(2.5), .number(-1)]
    case .flag: [.flag(true), .flag(false)]
    case .choice(let choices): choices.map { .text($0.code) }
    case .choices(let choices):
      [.texts(choices.map(\.code)), .texts(choices.prefix(1).map(\.code))]
    case .figures:
      [.figures([Figure(kind: .level, value: .zero, year: 0, standing: .entry, source: "src-1")])]
    }
  }

  private static func refused(by form: FieldForm) -> [FieldValue] {
    switch form {
    case .text, .note, .date, .region, .link:
      [.absent, .whole(1), .texts(["a"]), .flag(true)]
    case .money: [.absent, .text("1"), .whole(-1)]
    case .texts, .links: [.absent, .text("a"), .whole(1)]
    case .whole(let range):
      [
        .absent, .text("1"), .number(1.5), .whole(range.lowerBound - 1),
        .whole(range.upperBound + 1),
      ]
    case .number: [.absent, .text("1"), .flag(false)]
    case .flag: [.absent, .text("true"), .whole(1)]
    case .choice: [.absent, .text("tidak ada"), .text(""), .texts([])]
    case .choices: [.absent, .text("kul"), .texts(["tidak ada"])]
    case .figures: [.absent, .text("1"), .number(1)]
    }
  }
}
