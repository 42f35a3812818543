import Model
import Testing

@Suite struct ChoiceTests {
  @Test func everyChoiceCanBeWrittenAndRead() {
    check(Attestation.self)
    check(CommunityStatus.self)
    check(ConsentPurpose.self)
    check(CountPrecision.self)
    check(DesignationProgramme.self)
    check(FigureKind.self)
    check(Measure.self)
    check(MembershipStatus.self)
    check(OrganisationKind.self)
    check(Standing.self)
    check(Subsector.self)
  }

  @Test func unknownIsTheDefaultOfMembership() {
    #expect(City(stamp: Stamp(id: "35.73")).membership.status == .unknown)
  }

  private func check<Kind: Choice>(_ type: Kind.Type) {
    let codes = Kind.allCases.map(\.code)
    #expect(Set(codes).count == codes.count, "\(type)")
    #expect(Set(Kind.allCases.map(\.title.indonesian)).count == codes.count, "\(type)")
    #expect(Set(Kind.allCases.map(\.title.english)).count == codes.count, "\(type)")
    for value in Kind.allCases {
      #expect(
        !value.code.isEmpty && !value.title.indonesian.isEmpty && !value.title.english.isEmpty)
      #expect(Kind(code: value.code) == value, "\(type) \(value.code)")
    }
    #expect(Kind(code: "") == nil)
    #expect(Kind(code: "tidak ada") == nil)
    #expect(Kind.choices.map(\.code) == codes)
  }
}
