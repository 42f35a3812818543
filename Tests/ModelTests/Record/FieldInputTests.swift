import Model
import Testing

@Suite struct FieldInputTests {
  private static let subsectors = FieldForm.choices(Subsector.choices)
  private static let status = FieldForm.choice(CommunityStatus.choices)

  @Test(arguments: [
    ("", FieldValue.absent), ("  \t ", .absent), ("kri", .texts(["KRI"])),
    (" KRI , fesyen,kri ", .texts(["KRI", "FES"])), ("Culinary", .texts(["KUL"])),
    ("foto, Música", .texts(["FOT", "MUS"])),
  ])
  func choicesAreNamedByCodeTitleOrBeginning(typed: String, value: FieldValue) throws {
    #expect(
      try FieldInput.value(of: typed.replacing("Música", with: "musik"), form: Self.subsectors)
        == value)
  }

  @Test(arguments: ["desain", "qq", "kri;fes", "s"])
  func whatNamesNoneOrSeveralOffersThem(typed: String) {
    #expect(throws: FieldFault.self) { try FieldInput.value(of: typed, form: Self.subsectors) }
  }

  @Test func severalBeginningsAreOfferedByName() throws {
    let fault = #expect(throws: FieldFault.self) {
      try FieldInput.value(of: "desain", form: Self.subsectors)
    }
    #expect(fault?.message.indonesian.contains("Desain Interior") == true)
    #expect(fault?.message.indonesian.contains("Musik") == false)
  }

  @Test(arguments: [
    ("1250", 1250), ("1.250", 1250), ("1,250", 1250), ("10.000.000", 10_000_000), ("0", 0),
  ])
  func wholeNumbersAreReadInBothNotations(typed: String, number: Int) throws {
    #expect(
      try FieldInput.value(of: typed, form: .whole(0...10_000_000)) == .whole(number))
  }

  @Test(arguments: [
    "1.25", "1.2500", "-1", "10000001", "sepuluh", "1 250", ".", "99999999999999999999",
  ])
  func whatIsNoWholeNumberInTheRangeIsRefused(typed: String) {
    #expect(throws: FieldFault.self) {
      try FieldInput.value(of: typed, form: .whole(0...10_000_000))
    }
  }

  @Test func whatIsPrintedIsReadBack() throws {
    for choice in CommunityStatus.choices {
      for language in Language.allCases {
        let text = FieldInput.text(
          of: .text(choice.code), form: Self.status, FieldReading(.dotThousands, language))
        #expect(try FieldInput.value(of: text, form: Self.status) == .text(choice.code))
      }
    }
    let codes = Subsector.choices.map(\.code)
    for language in Language.allCases {
      let text = FieldInput.text(
        of: .texts(codes), form: Self.subsectors, FieldReading(.dotThousands, language))
      #expect(try FieldInput.value(of: text, form: Self.subsectors) == .texts(codes), "\(text)")
    }
    #expect(FieldInput.text(of: .absent, form: .text) == "")
  }
}
