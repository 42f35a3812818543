import Model
import Testing

@Suite struct PrivacyTests {
  private func consent(
    by: String? = "Rina", on: String? = "2026-01-02", _ purposes: [ConsentPurpose] = [.contact],
    withdrawn: String? = nil
  ) -> Consent {
    var consent = Consent()
    consent.by = by
    consent.on = on
    consent.purposes = purposes
    consent.withdrawn = withdrawn
    return consent
  }

  private func personal<Kind: Record>(_ kind: Kind.Type) -> [Field<Kind>] {
    kind.fields.filter(\.isPersonal)
  }

  @Test func aContactWithoutConsentIsPrivate() throws {
    let contact = try #require(personal(Community.self).first)
    #expect(contact.key == "contact")
    #expect(Privacy.isPrivate(contact, consent: Consent()))
  }

  @Test func aContactWithConsentIsShared() throws {
    let contact = try #require(personal(Community.self).first)
    #expect(!Privacy.isPrivate(contact, consent: consent()))
  }

  @Test func withdrawnConsentMakesItPrivateAgain() throws {
    let contact = try #require(personal(Space.self).first)
    #expect(Privacy.isPrivate(contact, consent: consent(withdrawn: "2026-03-04")))
  }

  @Test func consentNeedsWhoWhenAndTheContactAsPurpose() throws {
    let contact = try #require(personal(Organisation.self).first)
    #expect(Privacy.isPrivate(contact, consent: consent(by: nil)))
    #expect(Privacy.isPrivate(contact, consent: consent(on: nil)))
    #expect(Privacy.isPrivate(contact, consent: consent([])))
    #expect(Privacy.isPrivate(contact, consent: consent([.kiosk, .publication])))
  }

  @Test func onlyPeopleStayPrivateAsAWhole() {
    #expect(RecordKind.allCases.filter { Privacy.isPrivate($0) } == [.person])
  }

  @Test func otherFieldsAreNeverPrivate() {
    for field in Community.fields where field.key != "contact" {
      #expect(!Privacy.isPrivate(field, consent: Consent()), "\(field.key)")
    }
  }

  @Test func whatCanCarryAContactMarksItPersonal() {
    #expect(personal(City.self).map(\.key) == ["contact"])
    #expect(personal(Community.self).map(\.key) == ["contact"])
    #expect(personal(Organisation.self).map(\.key) == ["contact"])
    #expect(personal(Space.self).map(\.key) == ["contact"])
    #expect(personal(Person.self).map(\.key) == ["name", "contact"])
    #expect(personal(Need.self).map(\.key) == ["contact"])
    #expect(personal(Offer.self).map(\.key) == ["contact"])
    #expect(personal(Facilitation.self).map(\.key) == ["contact"])
  }

  @Test func consentCoversOnlyItsPurposes() {
    let consent = consent([.kiosk])
    #expect(consent.covers(.kiosk))
    #expect(!consent.covers(.contact))
    #expect(!consent.covers(.publication))
  }
}
