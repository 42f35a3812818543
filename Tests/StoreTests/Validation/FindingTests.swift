import Foundation
import Model
import Store
import Testing

/// What `jejaring validate` finds: exact lines, one kind of finding after the other.
@Suite struct FindingTests {
  private let city = "cities/35.73.json"

  private func community(_ members: String) -> String { "\"communities\":[\n{\(members)}\n]" }

  @Test func anUnknownSubsector() throws {
    let store = try CheckedStore(
      city: community("\"id\":\"c\",\"subsectors\":[\"KUL\",\"kerajinan\"]"))
    let run = try store.validate()
    #expect(
      run.output == "\(city):5:31: error: subsector \"kerajinan\" is not known; write KRI\n")
    #expect(run.status == 1)
    let unsure = try CheckedStore(
      city: community("\"id\":\"c\",\"subsectors\":[\"Kriya dan Fesyen\",\"xyz\"]"))
    let lines = try unsure.validate().lines
    #expect(lines.count == 2)
    #expect(
      lines.first == "\(city):5:25: error: subsector \"Kriya dan Fesyen\" is not known; "
        + "several: write \"FES\",\"KRI\"")
    #expect(
      lines.last?.hasSuffix(
        "choose from APG, ARS, DIN, DKV, DPR, FES, FAV, FOT, KRI, KUL, "
          + "MUS, PNB, IKL, SPT, SRP, TVR") == true)
  }

  @Test func aSubsectorThatStandsAlone() throws {
    let store = try CheckedStore(
      city: "\"designations\":[\n{\"id\":\"d\",\"subsector\":\"fashion\"}\n]")
    #expect(
      try store.validate().output
        == "\(city):5:23: error: subsector \"fashion\" is not known; write FES\n")
  }

  @Test func aCodeOfBPS() throws {
    let bps = try #require(Self.codeOfBPSAlone)
    let store = try CheckedStore(
      reference: "\"facts\":[\n{\"id\":\"f\",\"area\":\"\(bps.code)\"},\n"
        + "{\"id\":\"g\",\"area\":\"3273\"}\n]")
    #expect(
      try store.validate().lines == [
        "reference.json:4:18: error: code \"\(bps.code)\" is a BPS code; "
          + "write \(bps.region.code) (\(bps.region.title))",
        "reference.json:5:18: error: code \"3273\" is a Kemendagri code without its dot; "
          + "write 32.73 (Kota Bandung)",
      ])
  }

  /// A code that BPS uses and Kemendagri never did.
  static var codeOfBPSAlone: (code: String, region: Region)? {
    let registry = Registry.standard
    for number in 1101...9999 {
      let digits = String(number)
      guard let region = registry.region(bps: digits),
        registry.region(digits, in: .kemendagri) == nil
      else { continue }
      return (digits, region)
    }
    return nil
  }

  @Test func aCodeThatMeansTwoPlacesUnlessANameTells() throws {
    let ambiguous = try #require(Self.ambiguousCode)
    let edition = { (host: String) in
      "\"edition\":{\"id\":\"iccc\",\"host\":\"\(host)\",\"host_codes\":[\"\(ambiguous.code)\"]}"
    }
    let unnamed = try CheckedStore(edition: edition("?")).validate().output
    #expect(unnamed.hasPrefix("events/iccc.json:3:"))
    #expect(unnamed.contains("error: code \"\(ambiguous.code)\" can mean two places; choose "))
    let named = try CheckedStore(edition: edition(ambiguous.bps.title)).validate().output
    #expect(
      named.hasSuffix(
        "is a BPS code; write \(ambiguous.bps.code) (\(ambiguous.bps.title))\n"))
  }

  private static var ambiguousCode: (code: String, bps: Region)? {
    let registry = Registry.standard
    for region in registry.regions {
      let digits = region.code.description.filter { $0 != "." }
      if let other = registry.region(bps: digits), other != region { return (digits, other) }
    }
    return nil
  }

  @Test func anOldCodeAndOneThatIsNone() throws {
    let store = try CheckedStore(
      reference:
        "\"facts\":[\n{\"id\":\"f\",\"area\":\"99.99\"},\n{\"id\":\"g\",\"area\":\"77\"}\n]")
    let lines = try store.validate().lines
    #expect(
      lines == [
        "reference.json:4:18: error: code \"99.99\" is not in the Kemendagri registry; "
          + "find it with jejaring list cities",
        "reference.json:5:18: error: there is no province code \"77\"; "
          + "use Kemendagri's two digits such as 35",
      ])
  }

  @Test func aFileNamedByAnotherSystem() throws {
    let store = try CheckedStore()
    try store.folder.write("{\"format\":1}", to: "cities/3573.json")
    #expect(
      try store.validate().output
        == "cities/3573.json:1:1: error: the file's name: code \"3573\" "
        + "is a Kemendagri code without its dot; write 35.73 (Kota Malang)\n")
  }

  @Test func aNetworkOfAnotherSystem() throws {
    let store = try CheckedStore()
    try store.folder.write("{\"format\":1,\"code_system\":\"bps2019\"}", to: "network.json")
    #expect(
      try store.validate().output
        == "network.json:1:27: error: codes of \"bps2019\" are not Kemendagri's; "
        + "write \"kemendagri\" and check the codes\n")
  }

  @Test func aYearToCome() throws {
    let store = try CheckedStore(
      city: community("\"id\":\"c\",\"since\":2027"),
      reference: "\"sources\":[\n{\"id\":\"s\",\"date\":\"2026-12-01\"}\n]")
    let run = try store.validate("--now", "2026-11-25")
    #expect(
      run.output
        == "reference.json:4:18: error: \"date\": 2026-12-01 is still to come "
        + "(today is 2026-11-25); mend the year\n"
        + "\(city):5:19: error: \"since\": 2027 is still to come "
        + "(today is 2026-11-25); mend the year\n")
    #expect(run.status == 1)
    #expect(try store.validate("--now", "2027-01-01").output == "")
  }

  @Test func aFigureWithoutASource() throws {
    let store = try CheckedStore(
      city: "\"potentials\":[\n{\"id\":\"p\",\"year\":2020,\"figures\":["
        + "{\"kind\":\"usaha\",\"value\":3},{\"kind\":\"ki\",\"state\":\"unknown\"}]}\n]",
      reference: "\"member_counts\":[\n{\"id\":\"m\",\"count\":260}\n]")
    let run = try store.validate()
    let message = "warning: a figure without a source; add \"source\" with the source's id\n"
    #expect(run.output == "reference.json:4:1: \(message)\(city):5:34: \(message)")
    #expect(run.status == 0)
  }

  @Test func aCommunityThatStandsThereTwice() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n"
        + "{\"id\":\"a\",\"name\":\"Sanggar Topeng\",\"subsectors\":[\"SPT\"]},\n"
        + "{\"id\":\"b\",\"name\":\"SANGGAR  TOPENG\",\"subsectors\":[\"KUL\",\"SPT\"]},\n"
        + "{\"id\":\"c\",\"name\":\"Sanggar Topeng\",\"subsectors\":[\"KRI\"]},\n"
        + "{\"id\":\"d\",\"name\":\"Sanggar Topeng\"},\n"
        + "{\"id\":\"e\",\"name\":\"Sanggar-Topeng\",\"deleted\":true,\"subsectors\":[\"SPT\"]}\n]",
      hidden: "\"communities\":[\n{\"id\":\"c\",\"contact\":\"+62 812-345\"},\n"
        + "{\"id\":\"d\",\"contact\":\"0812345\"}\n]")
    let run = try store.validate()
    let seems = { (id: String) in
      "warning: this community seems to be \"\(id)\" again; delete one of them "
        + "or tell their names apart\n"
    }
    #expect(run.output == "\(city):6:18: \(seems("a"))\(city):8:18: \(seems("c"))")
    #expect(run.status == 0)
  }

  @Test func aLinkThatLeadsNowhere() throws {
    let store = try CheckedStore(
      city: "\"organisations\":[\n{\"id\":\"o\",\"members\":[\"c\",\"x\"]}\n],\n"
        + "\"spaces\":[\n{\"id\":\"r\",\"deleted\":true}\n],\n"
        + community(
          "\"id\":\"c\",\"spaces\":[\"r\",\"far\"],\"organisations\":[\"o\"],\"source\":\"s\""),
      reference: "\"sources\":[\n{\"id\":\"s\"}\n]")
    try store.folder.write(
      "{\"format\":1,\"spaces\":[{\"id\":\"far\"}]}", to: "cities/35.07.json")
    let run = try store.validate()
    #expect(
      run.output
        == "\(city):5:26: error: there is no community \"x\"; mend the id or unlink it\n"
        + "\(city):11:21: error: creative space \"r\" is deleted; mend the id or unlink it\n")
    #expect(run.status == 1)
  }

  @Test func aSourceOfAnotherCityIsNone() throws {
    let store = try CheckedStore(
      city: "\"potentials\":[\n{\"id\":\"p\",\"figures\":["
        + "{\"kind\":\"usaha\",\"value\":3,\"source\":\"s\"}]}\n]")
    try store.folder.write(
      "{\"format\":1,\"sources\":[{\"id\":\"s\"}]}", to: "cities/35.07.json")
    #expect(
      try store.validate().output
        == "\(city):5:57: error: there is no source \"s\"; mend the id or unlink it\n")
  }

  @Test(arguments: [
    ("\"by\":\"Ratna\",", "\"verified_by\":\"RATNA\"", true),
    ("\"by\":\"Ratna\",", "\"verified_by\":\"Ratna\",\"entered_by\":\"Sari\"", false),
    ("\"by\":\"Ratna\",", "\"verified_by\":\"Sari\",\"entered_by\":\"sari\"", true),
    ("\"by\":\"Ratna\",", "\"verified_by\":\"Sari\"", false),
    ("", "\"verified_by\":\"Sari\"", false),
    ("\"by\":\"Ratna, Dinas\",", "\"verified_by\":\"ratna\"", true),
    ("\"by\":\"Ratna, Dinas\",", "\"verified_by\":\"Ratna, BPS\"", false),
  ])
  func verifiedByItsOwnEnterer(stamp: String, figure: String, isFound: Bool) throws {
    let store = try CheckedStore(
      city: "\"potentials\":[\n{\"id\":\"p\",\(stamp)\"figures\":[{\"kind\":\"usaha\",\"value\":3,"
        + "\"source\":\"s\",\"standing\":\"verified\",\(figure)}]}\n]",
      reference: "\"sources\":[\n{\"id\":\"s\"}\n]")
    let run = try store.validate()
    #expect(run.status == (isFound ? 1 : 0))
    #expect(run.output.contains(": error: verified by its own enterer (") == isFound)
    #expect(
      run.output.hasSuffix("; ask somebody else, or write \"standing\":\"entry\"\n") == isFound)
  }

  @Test func personalDataInASharedFile() throws {
    let agreed =
      "\"consent_by\":\"Sari\",\"consent_on\":\"2024-01-02\",\"consent_for\":[\"kontak\"]"
    let store = try CheckedStore(
      city: "\"persons\":[\n{\"id\":\"p\",\"name\":\"Sari\"}\n],\n\"communities\":[\n"
        + "{\"id\":\"a\",\"contact\":\"0812\"},\n"
        + "{\"id\":\"b\",\"contact\":\"0812\",\(agreed)},\n"
        + "{\"id\":\"c\",\"contact\":\"0812\",\(agreed),\"consent_withdrawn\":\"2025-01-02\"}\n]",
      hidden: "\"communities\":[\n{\"id\":\"d\",\"contact\":\"0813\"}\n]")
    let run = try store.validate()
    let mend = "personal data without consent in a shared file; move it to private/\n"
    #expect(
      run.output
        == "\(city):5:18: error: \"name\": \(mend)"
        + "\(city):8:21: error: \"contact\": \(mend)\(city):10:21: error: \"contact\": \(mend)")
    #expect(run.status == 1)
  }

  @Test func aFileAloneIsCheckedAsPartOfItsStore() throws {
    let store = try CheckedStore(
      city: community("\"id\":\"c\",\"source\":\"s\""),
      reference: "\"sources\":[\n{\"id\":\"s\"}\n]")
    #expect(try Program.jejaring("validate", store.folder[city]).output == "")
    let alone = try TestFolder()
    try alone.write(try store.folder.text(city), to: "35.73.json")
    #expect(try Program.jejaring("validate", alone["35.73.json"]).output == "")
    try store.folder.write("{\"format\":1}", to: "reference.json")
    #expect(try Program.jejaring("validate", store.folder[city]).status == 1)
  }

  @Test func findingsAsJSON() throws {
    let store = try CheckedStore(
      city: community("\"id\":\"c\",\"since\":2027,\"subsectors\":[\"kria\"]"))
    let run = try store.validate("--json", "--now", "2026-11-25")
    #expect(run.status == 1)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let findings = try #require(list as? [[String: Any]])
    #expect(findings.map { $0["check"] as? String } == ["year", "subsector"])
    #expect(findings.map { $0["line"] as? Int } == [5, 5])
    #expect(findings.map { $0["mendable"] as? Bool } == [false, true])
    #expect(findings.allSatisfy { $0["severity"] as? String == "error" })
    #expect(try CheckedStore().validate("--json").output == "[\n]\n")
  }

  @Test func helpSaysWhatTheStatusMeans() throws {
    let help = try Program.jejaring("validate", "--help").output
    #expect(help.contains("Status 1 on errors, 0 on warnings alone or none."))
    #expect(help.contains("file:line:column: error|warning: problem; mend"))
  }

  @Test func findingsStandInOrderOfLines() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n{\"id\":\"a\"},\n{\"id\":\"a\"},\n{\"id\":\"b\",\"since\":99}\n]")
    let places = try store.validate().lines.map { $0.split(separator: " ")[0] }
    #expect(places == ["\(city):6:7:", "\(city):7:19:"])
  }

  @Test func whatIsWrongManyTimesHasItsPlaceEachTime() throws {
    let lines = (10..<60).map { "{\"id\":\"é\($0)\",\"since\":3000,\"status\":1}" }
    let store = try CheckedStore(
      city: "\"communities\":[\n\(lines.joined(separator: ",\n"))\n]")
    let places = try store.validate("--now", "2026-11-25").lines.map {
      $0.split(separator: " ")[0]
    }
    #expect(places == (0..<50).flatMap { ["\(city):\($0 + 5):21:", "\(city):\($0 + 5):35:"] })
  }
}
