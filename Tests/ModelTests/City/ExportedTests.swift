import Model
import Testing

/// What may be handed out of a record.
@Suite struct ExportedTests {
  private func community(consent purposes: [ConsentPurpose]) -> Community {
    var community = Community(stamp: Stamp(id: "c", rev: 4, at: "2026-01-01T00:00:00Z", by: "Rina"))
    community.name = "Sanggar"
    community.contact = "0812"
    community.consent.by = "Ratna"
    community.consent.on = "2026-01-01"
    community.consent.purposes = purposes
    community.unknown = [UnknownMember(key: "x", bytes: Array("1".utf8))]
    return community
  }

  @Test func nobodysNameAndNothingUnknownGoesAlong() throws {
    let shown = try #require(Privacy.exported(community(consent: [.contact])))
    #expect(shown.stamp == Stamp(id: "c", rev: 4, at: "2026-01-01T00:00:00Z"))
    #expect(shown.name == "Sanggar" && shown.contact == "0812")
    #expect(shown.consent.by == nil && shown.consent.on == "2026-01-01")
    #expect(shown.unknown == [])
  }

  @Test func aContactWithoutConsentStays() throws {
    #expect(try #require(Privacy.exported(community(consent: [.kiosk]))).contact == nil)
    #expect(try #require(Privacy.exported(community(consent: []))).name == "Sanggar")
  }

  @Test func peopleStayAsAWhole() {
    var person = Person(stamp: Stamp(id: "p"))
    person.name = "Rahasia"
    #expect(Privacy.exported(person) == nil)
  }

  @Test func whoRecordedAMembershipStays() throws {
    var city = City(stamp: Stamp(id: "35.73"))
    city.membership.assembled.date = "2020-01-01"
    city.membership.assembled.by = "Rina"
    city.contact = "0812"
    let shown = try #require(Privacy.exported(city))
    #expect(shown.membership.assembled.date == "2020-01-01")
    #expect(shown.membership.assembled.by == nil && shown.contact == nil)
  }

  @Test func aRecordWithoutConsentIsHandedOutAnonymous() throws {
    var source = Source(stamp: Stamp(id: "s", by: "Rina"))
    source.title = "Sensus"
    let shown = try #require(Privacy.exported(source))
    #expect(shown.title == "Sensus" && shown.stamp.by == "")
  }
}
