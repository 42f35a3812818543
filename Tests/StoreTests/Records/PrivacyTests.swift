import Foundation
import Model
import Store
import Testing

/// Personal fields without consent, and persons, lie in `private/` alone.
@Suite struct PrivacyTests {
  @Test func aContactWithoutConsentIsInThePrivateFileAlone() throws {
    let file = try written { $0.communities = [community("rahasia-1")] }
    #expect(try !file.folder.text(CityFile.name).contains("rahasia-1"))
    #expect(
      try file.folder.text("private/35.73.json")
        == "{\n\"format\":1,\n\"communities\":[\n"
        + "{\"id\":\"c\",\"rev\":1,\"contact\":\"rahasia-1\"}\n]\n}\n")
  }

  @Test func itIsLaidOverTheSharedRecord() throws {
    let file = try written { $0.communities = [community("rahasia-1")] }
    #expect(try file.load().city.communities == [community("rahasia-1")])
  }

  @Test func aPublicReadingNeverSeesIt() throws {
    let file = try written { city in
      city.communities = [community("rahasia-1")]
      city.city.contact = "rahasia-2"
      city.persons = [person("rahasia-3")]
    }
    let city = try file.load(isPublic: true).city
    #expect(city.communities.map(\.contact) == [nil])
    #expect(city.city.contact == nil)
    #expect(city.persons == [])
  }

  @Test func aPublicReadingOpensNoPrivateFile() throws {
    let file = try CityFile("{\"format\":1}", private: "rusak")
    #expect(try file.load(isPublic: true).problems == [])
    #expect(try file.load().problems.count == 1)
  }

  @Test func consentBringsItIntoTheSharedFile() throws {
    var open = community("terbuka-1")
    open.consent.by = "Ratna"
    open.consent.on = "2025-05-17"
    open.consent.purposes = [.contact]
    let file = try written { $0.communities = [open] }
    #expect(try file.folder.text(CityFile.name).contains("\"contact\":\"terbuka-1\""))
    #expect(throws: (any Error).self) { try file.folder.text("private/35.73.json") }
    open.consent.withdrawn = "2025-06-01"
    var (city, _) = try file.load()
    city.communities = [open]
    try WritableStore(file.folder.store).write(city)
    #expect(try !file.folder.text(CityFile.name).contains("terbuka-1"))
    #expect(try file.folder.text("private/35.73.json").contains("terbuka-1"))
  }

  @Test func consentForAnotherPurposeIsNone() throws {
    var open = community("rahasia-1")
    open.consent.by = "Ratna"
    open.consent.on = "2025-05-17"
    open.consent.purposes = [.kiosk, .publication]
    let file = try written { $0.communities = [open] }
    #expect(try !file.folder.text(CityFile.name).contains("rahasia-1"))
  }

  @Test func aContactThatIsTakenOutDoesNotComeBack() throws {
    let file = try written { $0.communities = [community("rahasia-1")] }
    var (city, _) = try file.load()
    city.communities[0].contact = nil
    try WritableStore(file.folder.store).write(city)
    #expect(try file.load().city.communities[0].contact == nil)
    #expect(try file.folder.text("private/35.73.json") == "{\n\"format\":1\n}\n")
  }

  @Test func personsAreNeverShared() throws {
    var person = person("rahasia-3")
    person.consent.by = "Ratna"
    person.consent.on = "2025-05-17"
    person.consent.purposes = [.contact, .kiosk, .publication]
    let file = try written { $0.persons = [person] }
    #expect(try !file.folder.text(CityFile.name).contains("rahasia-3"))
    #expect(try !file.folder.text(CityFile.name).contains("persons"))
    #expect(try file.load().city.persons == [person])
  }

  @Test func unknownMembersOfAPrivateFileStayThere() throws {
    let hidden =
      "{\n\"format\":1,\n\"city\":{\"id\":\"35.73\",\"rev\":1,\"contact\":\"k\",\"x\":1},\n"
      + "\"persons\":[\n{\"id\":\"p\",\"rev\":1,\"nik\":\"rahasia-4\"}\n],\n"
      + "\"communities\":[\n{\"id\":\"c\",\"rev\":1,\"contact\":5,\"wa\":\"rahasia-5\"}\n],\n"
      + "\"y\":\"rahasia-6\"\n}\n"
    let shared =
      "{\n\"format\":1,\n\"city\":{\"id\":\"35.73\",\"rev\":1},\n"
      + "\"communities\":[\n{\"id\":\"c\",\"rev\":1,\"name\":\"A\"}\n]\n}\n"
    let file = try CityFile(shared, private: hidden)
    #expect(try file.rewritten() == shared)
    #expect(try file.folder.text("private/35.73.json") == hidden)
  }

  /// A contact of the wrong kind is no contact that could be shown, and a secret still.
  @Test(arguments: ["\"contact\":{\"hp\":\"rahasia-7\"}", "\"contact\":[\"rahasia-7\"]"])
  func aPersonalFieldThatIsWronglyTypedStaysPrivate(contact: String) throws {
    let members = "\"communities\":[\n{\"id\":\"c\",\"rev\":1,\"name\":\"A\",\(contact)}\n]"
    let file = try CityFile(members: members)
    #expect(try file.load().problems.count == 1)
    let shared = try file.rewritten()
    #expect(!shared.contains("rahasia-7"))
    #expect(shared.contains("\"name\":\"A\""))
    #expect(try file.folder.text("private/35.73.json").contains(contact))
    #expect(try file.load().problems.count == 1)
    #expect(try file.rewritten() == shared)
    var network = try ReadableStore(file.folder.store).load().network
    network.keepOnlyPublic(.contact)
    let code = try #require(RegionCode(CityFile.code))
    #expect(network.holdings(of: code)?.communities.map(\.unknown) == [[]])
  }

  /// The same of a name of a person, and of the city itself.
  @Test func soDoTheCitysOwnAndAPersons() throws {
    let file = try CityFile(
      "{\n\"format\":1,\n\"city\":{\"id\":\"35.73\",\"rev\":1,\"contact\":81234567},\n"
        + "\"persons\":[\n{\"id\":\"p\",\"rev\":1,\"name\":81234567}\n]\n}\n")
    #expect(!(try file.rewritten()).contains("81234567"))
    let hidden = try file.folder.text("private/35.73.json")
    #expect(hidden.components(separatedBy: "81234567").count == 3)
  }

  private func community(_ contact: String) -> Community {
    var community = Community(stamp: Stamp(id: "c"))
    community.name = "Komunitas"
    community.contact = contact
    return community
  }

  private func person(_ name: String) -> Person {
    var person = Person(stamp: Stamp(id: "p"))
    person.name = name
    return person
  }

  private func written(_ change: (inout CityHoldings) -> Void) throws -> CityFile {
    let file = try CityFile("{\"format\":1}")
    var (city, _) = try file.load()
    change(&city)
    try AtomicFile.makeFolder(file.folder["private"])
    try WritableStore(file.folder.store).write(city)
    return file
  }
}
