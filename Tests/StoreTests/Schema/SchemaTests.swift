import Model
import Store
import Testing

/// The JSON Schema files: made from the tables of fields, and kept by all that the store writes.
@Suite struct SchemaTests {
  @Test(arguments: SchemaKind.allCases)
  func theFileIsWhatTheTablesSay(kind: SchemaKind) throws {
    let file = try FileBytes.read("\(SchemaPython.folder)/\(kind.rawValue).schema.json")
    // To write it anew: jejaring schema KIND > Sources/Store/Schema/KIND.schema.json
    #expect(file == kind.schema)
    let run = try Program.jejaring("schema", kind.rawValue)
    #expect(Array(run.output.utf8) == kind.schema)
  }

  @Test func theStartingNetworkKeepsIt() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    let (wrong, files) = try SchemaPython.check(folder["a"])
    #expect(wrong == [])
    #expect(files > 50)
  }

  @Test func aSampleKeepsIt() throws {
    let folder = try TestFolder()
    let sample = SampleNetwork(SampleRecipe(seed: 9, cities: 20, communities: 400))
    try WritableStore(StoreFolder(folder["a"])).create(sample)
    let (wrong, files) = try SchemaPython.check(folder["a"])
    #expect(wrong == [])
    #expect(files >= 40)
  }

  @Test func whatPutDeleteAndUndoWriteKeepsIt() throws {
    let folder = try TestFolder()
    let store = StoreFolder(folder["a"])
    try WritableStore(store).create(StartingNetwork.network())
    let by = ["--as", "Ratna", "--store", store.path]
    func run(_ arguments: String...) throws {
      let run = try Program.run([Program.jejaring] + arguments + by)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try SchemaPython.check(store.path).wrong == [])
    }
    try run("put", "communities", "--in", "35.73", "id=c", "name=A", "contact=0812")
    try run("put", "communities", "--in", "35.07", "id=d", "subsectors=KRI,KUL", "since=2001")
    try run("put", "communities", "id=c", "status=aktif")
    try run("delete", "c")
    try run("undo")
    try run("undo")
    try run("redo")
    try run("put", "sources", "--in", "reference", "id=s", "title=B")
    try run("put", "editions", "id=x", "event=ICCF", "year=2026")
    #expect(try folder.text("a/private/35.73.json").contains("0812"))
  }

  static let wrong: [(String, String, String)] = [
    ("network.json", "\"sample\":\"ya\"", "['sample']"),
    ("network.json", "\"threshold\":1.5", "['threshold']"),
    ("network.json", "\"code_system\":\"bps2019\"", "['code_system']"),
    ("reference.json", "\"facts\":[{\"id\":\"f\",\"area\":\"3573\"}]", "['facts', 0, 'area']"),
    (
      "reference.json", "\"facts\":[{\"id\":\"f\",\"value\":\"7\",\"source\":\"s\"}]",
      "['facts', 0, 'value']"
    ),
    (
      "cities/35.73.json", "\"communities\":[{\"id\":\"c\",\"subsectors\":[\"fesyen\"]}]",
      "['communities', 0, 'subsectors', 0]"
    ),
    (
      "cities/35.73.json", "\"communities\":[{\"id\":\"c\",\"contact\":\"0812\"}]",
      "['communities', 0]"
    ),
    ("cities/35.73.json", "\"persons\":[{\"id\":\"p\",\"name\":\"Sari\"}]", "['persons']"),
    ("cities/35.73.json", "\"communities\":[{\"name\":\"A\"}]", "['communities', 0]"),
    (
      "cities/35.73.json",
      "\"potentials\":[{\"id\":\"p\",\"figures\":[{\"kind\":\"usaha\",\"value\":1,"
        + "\"state\":\"unknown\"}]}]", "['potentials', 0, 'figures', 0]"
    ),
    ("cities/35.73.json", "\"spaces\":[{\"id\":\"r\",\"since\":99}]", "['spaces', 0, 'since']"),
    (
      "private/35.73.json", "\"communities\":[{\"id\":\"c\",\"contact\":5}]",
      "['communities', 0, 'contact']"
    ),
    ("events/x.json", "\"recommendations\":[]", "[]"),
    (
      "events/x.json", "\"edition\":{\"id\":\"x\",\"year\":\"2016\"}",
      "['edition', 'year']"
    ),
  ]

  @Test(arguments: wrong)
  func aWrongFileIsRefusedByBoth(name: String, members: String, place: String) throws {
    let store = try CheckedStore()
    try store.folder.write("{\"format\":1,\(members)}", to: name)
    let (wrong, _) = try SchemaPython.check(store.folder.path)
    #expect(wrong.contains { $0.hasPrefix("\(name) \(place)") })
    let run = try store.validate()
    #expect(run.status == 1)
    #expect(run.lines.contains { $0.hasPrefix("\(name):1:") && $0.contains(": error: ") })
  }

  @Test func personalDataWithConsentMayBeShared() throws {
    let store = try CheckedStore(
      city: "\"communities\":[{\"id\":\"c\",\"contact\":\"0812\",\"consent_by\":\"Sari\","
        + "\"consent_on\":\"2024-01-02\",\"consent_for\":[\"kiosk\",\"kontak\"]}]")
    #expect(try SchemaPython.check(store.folder.path).wrong == [])
    #expect(try store.validate().output == "")
  }

  @Test func unknownKeysAreAllowedEverywhere() throws {
    let store = try CheckedStore(
      city: "\"x\":1,\"communities\":[{\"id\":\"c\",\"x\":{}}],\"potentials\":[{\"id\":\"p\","
        + "\"figures\":[{\"kind\":\"usaha\",\"state\":\"unknown\",\"x\":null}]}]")
    #expect(try SchemaPython.check(store.folder.path).wrong == [])
    #expect(try store.validate().output == "")
  }
}
