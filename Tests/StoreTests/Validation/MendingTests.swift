import Model
import Store
import Testing

/// `jejaring validate --fix`: the safe mends as one change that can be undone, and what is left.
@Suite struct MendingTests {
  private let city = "cities/35.73.json"

  private func fix(_ store: CheckedStore) throws -> ProgramRun {
    try store.validate("--fix", "--as", CheckedStore.author, "--now", "2026-11-25")
  }

  @Test func spellingsBecomeCodes() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n{\"id\":\"c\",\"name\":\"A\",\"subsectors\":[\"kerajinan\",\"KRI\","
        + "\"mode\"],\"x\":{\"y\":1}}\n]")
    let before = try store.folder.text(city)
    let run = try fix(store)
    #expect(run.status == 0)
    #expect(
      run.lines.first
        == "Mended: \(city):5:36: error: subsector \"kerajinan\" is not known; write KRI")
    #expect(run.lines.contains("Saved: change 1"))
    #expect(run.lines.last == "Left: 0 findings")
    let after = try store.folder.text(city)
    #expect(after.contains("\"subsectors\":[\"KRI\",\"FES\"]"))
    #expect(after.contains("\"x\":{\"y\":1}"))
    #expect(try store.run(["undo", "--as", CheckedStore.author]).status == 0)
    let undone = try store.folder.text(city)
    #expect(undone.contains("\"subsectors\":[\"kerajinan\",\"KRI\",\"mode\"]"))
    #expect(before.contains("\"subsectors\":[\"kerajinan\",\"KRI\",\"mode\"]"))
  }

  @Test func codesOfBPSBecomeKemendagris() throws {
    let bps = try #require(FindingTests.codeOfBPSAlone)
    let store = try CheckedStore(
      reference: "\"facts\":[\n{\"id\":\"f\",\"area\":\"\(bps.code)\"}\n]",
      edition: "\"edition\":{\"id\":\"iccc\",\"host_codes\":[\"35.73\",\"3273\"]}")
    let run = try fix(store)
    #expect(run.status == 0)
    #expect(run.lines.filter { $0.hasPrefix("Mended: ") }.count == 2)
    #expect(run.lines.filter { $0.hasPrefix("Saved: ") } == ["Saved: change 1"])
    #expect(try store.folder.text("reference.json").contains("\"\(bps.region.code)\""))
    #expect(
      try store.folder.text("events/iccc.json").contains("\"host_codes\":[\"35.73\",\"32.73\"]"))
    #expect(try store.run(["undo", "--as", CheckedStore.author]).status == 0)
    #expect(try store.folder.text("reference.json").contains("\"\(bps.code)\""))
    #expect(try store.folder.text("events/iccc.json").contains("[\"35.73\",\"3273\"]"))
  }

  @Test func aContactGoesToThePrivateFile() throws {
    let store = try CheckedStore(
      city: "\"persons\":[\n{\"id\":\"p\",\"name\":\"Sari\"}\n],\n"
        + "\"communities\":[\n{\"id\":\"c\",\"name\":\"A\",\"contact\":\"0812\"}\n]")
    let run = try fix(store)
    #expect(run.status == 0)
    #expect(run.lines.last == "Left: 0 findings")
    let shared = try store.folder.text(city)
    #expect(!shared.contains("0812"))
    #expect(!shared.contains("Sari"))
    #expect(shared.contains("\"name\":\"A\""))
    let hidden = try store.folder.text("private/35.73.json")
    #expect(hidden.contains("\"contact\":\"0812\""))
    #expect(hidden.contains("\"name\":\"Sari\""))
    let code = try #require(RegionCode("35.73"))
    let load = try ReadableStore(store.folder.store).load()
    #expect(load.problems.isEmpty)
    #expect(load.network.holdings(of: code)?.communities.first?.contact == "0812")
    #expect(load.network.holdings(of: code)?.persons.first?.name == "Sari")
    // Nothing brings it back into the shared file, not even undo.
    #expect(try store.run(["undo", "--as", CheckedStore.author]).status == 0)
    #expect(!(try store.folder.text(city).contains("0812")))
    #expect(
      try ReadableStore(store.folder.store).load().network.holdings(of: code)?.communities.first?
        .contact == "0812")
  }

  @Test func whatIsNotCertainIsLeft() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n"
        + "{\"id\":\"a\",\"subsectors\":[\"Kriya dan Fesyen\"]},\n"
        + "{\"id\":\"b\",\"subsectors\":[\"kria\",\"xyz\"]},\n"
        + "{\"id\":\"c\",\"contact\":\"0812\"},\n"
        + "{\"id\":\"d\",\"subsectors\":[\"kria\"]},\n{\"id\":\"d\",\"subsectors\":[\"mode\"]},\n"
        + "{\"id\":\"e\",\"since\":2030}\n]",
      hidden: "\"communities\":[\n{\"id\":\"c\",\"contact\":\"0899\"}\n]")
    let before = try store.folder.files()
    let run = try fix(store)
    #expect(run.status == 1)
    #expect(run.lines.first == "Nothing can be mended for certain")
    #expect(run.lines.count == 1 + 3 + 1 + 3 + 1)
    #expect(try store.folder.files() == before)
  }

  @Test func whatIsLeftBesideWhatIsMended() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n{\"id\":\"a\",\"since\":2030,\"subsectors\":[\"kria\"]}\n]")
    let run = try fix(store)
    #expect(run.status == 1)
    #expect(run.lines.suffix(2).first == "Left: 1 findings")
    #expect(run.lines.last?.contains("error: \"since\": 2030 is still to come") == true)
    #expect(try store.folder.text(city).contains("\"subsectors\":[\"KRI\"]"))
  }

  @Test func aNewerFileIsNotWrittenAndTheOthersAre() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n{\"id\":\"b\",\"subsectors\":[\"kria\"]}\n]")
    let newer =
      "{\"format\":2,\"city\":{\"id\":\"35.07\"},"
      + "\"communities\":[{\"id\":\"a\",\"subsectors\":[\"kria\"]}]}"
    try store.folder.write(newer, to: "cities/35.07.json")
    #expect(try fix(store).status == 1)
    #expect(try store.folder.text("cities/35.07.json") == newer)
    #expect(try store.folder.text(city).contains("\"subsectors\":[\"KRI\"]"))
  }

  @Test func manyRecordsAreOneChange() throws {
    let lines = (10..<40).map { "{\"id\":\"c\($0)\",\"subsectors\":[\"kria\"],\"contact\":\"08\"}" }
    let store = try CheckedStore(city: "\"communities\":[\n\(lines.joined(separator: ",\n"))\n]")
    let run = try fix(store)
    #expect(run.status == 0)
    #expect(run.lines.filter { $0.hasPrefix("Mended: ") }.count == 60)
    #expect(run.lines.filter { $0.hasPrefix("Saved: ") } == ["Saved: change 1"])
    #expect(try ReadableStore(store.folder.store).log().count == 1)
  }

  @Test func withoutANameNothingIsWritten() throws {
    let store = try CheckedStore(
      city: "\"communities\":[\n{\"id\":\"a\",\"subsectors\":[\"kria\"]}\n]")
    let before = try store.folder.files()
    let run = try Program.run(
      ["env", "XDG_CONFIG_HOME=\(store.folder["none"])", Program.jejaring, "validate", "--fix"]
        + ["--store", store.folder.path, "--lang", "en"])
    #expect(run.status == 1)
    #expect(run.errors.contains("--as"))
    #expect(try store.folder.files() == before)
  }
}
