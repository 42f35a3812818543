import Model
import Store
import Testing

/// What this version does not know or cannot take in is written back byte for byte.
@Suite struct KeptBytesTests {
  @Test(arguments: [
    // Unknown keys of a record, of each kind of value and spelling.
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"name\":\"A\",\"warna\":\"m\\u00e9rah\",\"x\":1.50e2}\n]",
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"x\":{ \"y\" : [1, 2.0, null] },\"z\":[]}\n]",
    "\"potentials\":[\n{\"id\":\"a\",\"rev\":1,\"subsector\":\"KUL\",\"catatan\":true}\n]",
    // Unknown keys of a figure.
    "\"potentials\":[\n{\"id\":\"a\",\"rev\":1,\"year\":2023,\"figures\":["
      + "{\"kind\":\"usaha\",\"value\":3,\"standing\":\"entry\",\"method\":\"survei\"}]}\n]",
    // Unknown members and kinds of records at the top.
    "\"warna\":\"merah\"", "\"kind_of_2040\":[\n{\"id\":\"a\",\"rev\":9}\n]", "\"x\":[ 1,\n 2 ]",
    // Values that a field does not take.
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"since\":\"2019\"}\n]",
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"subsectors\":[\"KUL\",\"XYZ\"]}\n]",
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"name\":null}\n]",
    "\"communities\":[\n{\"id\":\"a\",\"rev\":\"tiga\"}\n]",
    "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"at\":5,\"by\":[],\"deleted\":\"ya\"}\n]",
    "\"potentials\":[\n{\"id\":\"a\",\"rev\":1,\"figures\":[{\"kind\":\"usaha\"}]}\n]",
    // Elements and lists that are no records.
    "\"communities\":[\n{\"name\":\"tanpa id\"}\n]", "\"communities\":[\n5,\n\"teks\"\n]",
    "\"communities\":{\"id\":\"a\"}",
  ]) func memberIsWrittenBack(member: String) throws {
    let file = try CityFile(members: member)
    let before = try file.folder.text(CityFile.name)
    #expect(try file.rewritten() == before)
    #expect(try file.rewritten() == before)
  }

  @Test func anUnreadableCityRecordIsWrittenBack() throws {
    let text =
      "{\n\"format\":1,\n\"city\":[\"35.73\"],\n\"needs\":[\n{\"id\":\"a\",\"rev\":1}\n]\n}\n"
    let file = try CityFile(text)
    #expect(try file.problems() == ["3:8: di sini seharusnya objek {…}"])
    #expect(try file.rewritten() == text)
  }

  @Test func aValueGivenLaterStandsInTheWrongOnesPlace() throws {
    let file = try CityFile(
      members: "\"communities\":[\n{\"id\":\"a\",\"rev\":1,\"since\":\"2019\",\"x\":1}\n]")
    var (city, _) = try file.load()
    city.communities[0].since = 2019
    try WritableStore(file.folder.store).write(city)
    let text = try file.folder.text(CityFile.name)
    #expect(text.contains("\n{\"id\":\"a\",\"rev\":1,\"since\":2019,\"x\":1}\n"))
    #expect(try file.problems() == [])
  }

  @Test func aListGivenLaterStandsInTheWrongOnesPlace() throws {
    let file = try CityFile(members: "\"needs\":{}")
    var (city, _) = try file.load()
    city.needs = [Need(stamp: Stamp(id: "n"))]
    try WritableStore(file.folder.store).write(city)
    #expect(try file.problems() == [])
    #expect(try file.load().city.needs == city.needs)
  }

  @Test func referenceIsWrittenBack() throws {
    let text =
      "{\n\"format\":1,\n\"facts\":[\n"
      + "{\"id\":\"a\",\"rev\":1,\"x\":[1, 2],\"area\":\"Jawa\",\"value\":\"tiga\"}\n],\n\"y\":{}\n}\n"
    let folder = try TestFolder()
    try folder.write("{\"format\":1}", to: "a/network.json")
    try folder.write(text, to: "a/reference.json")
    let load = try ReadableStore(StoreFolder(folder["a"])).load()
    #expect(
      load.problems.map { [$0.line, $0.column] } == [[4, 37], [4, 52]])
    try WritableStore(StoreFolder(folder["b"])).create(load.network)
    #expect(try folder.text("b/reference.json") == text)
  }

  @Test func editionIsWrittenBack() throws {
    let text =
      "{\n\"format\":1,\n\"edition\":{\"id\":\"e\",\"rev\":1,\"year\":2016,\"x\":0.10},\n"
      + "\"recommendations\":[\n{\"id\":\"r\",\"rev\":1,\"number\":\"satu\"}\n],\n\"y\":{}\n}\n"
    let folder = try TestFolder()
    try folder.write("{\"format\":1}", to: "a/network.json")
    try folder.write("{\"format\":1}", to: "a/reference.json")
    try folder.write(text, to: "a/events/e.json")
    let load = try ReadableStore(StoreFolder(folder["a"])).load()
    #expect(load.problems.map { [$0.line, $0.column] } == [[5, 28]])
    try WritableStore(StoreFolder(folder["b"])).create(load.network)
    #expect(try folder.text("b/events/e.json") == text)
  }

  /// The usual threshold is in no file; one of the network's own is read, used and written back.
  @Test(arguments: [("0.5", 0.5, 0), ("1", 1, 0), ("0", 2.0 / 3, 1), ("\"x\"", 2.0 / 3, 1)])
  func aThresholdIsAShare(value: String, share: Double, problems: Int) throws {
    let text =
      "{\n\"format\":1,\n\"name\":\"J\",\n\"language\":\"id\",\n\"taxonomy\":\"16-2015\",\n"
      + "\"code_system\":\"kemendagri\",\n\"sample\":false,\n\"threshold\":\(value)\n}\n"
    let folder = try TestFolder()
    try folder.write(text, to: "a/network.json")
    try folder.write("{\"format\":1}", to: "a/reference.json")
    let load = try ReadableStore(StoreFolder(folder["a"])).load()
    #expect(load.network.identity.threshold == share)
    #expect(load.problems.count == problems)
    try WritableStore(StoreFolder(folder["b"])).create(load.network)
    #expect(try folder.text("b/network.json") == text)
    try WritableStore(StoreFolder(folder["c"])).create(Network())
    #expect(try !folder.text("c/network.json").contains("threshold"))
  }

  @Test func identityIsWrittenBack() throws {
    let text =
      "{\n\"format\":1,\n\"language\":\"id\",\n\"taxonomy\":\"16-2015\",\n"
      + "\"code_system\":\"kemendagri\",\n\"name\":7,\n\"sample\":\"ya\",\n\"mappings\":[ ]\n}\n"
    let folder = try TestFolder()
    try folder.write(text, to: "a/network.json")
    try folder.write("{\"format\":1}", to: "a/reference.json")
    let load = try ReadableStore(StoreFolder(folder["a"])).load()
    #expect(load.problems.map { [$0.line, $0.column] } == [[6, 8], [7, 10]])
    try WritableStore(StoreFolder(folder["b"])).create(load.network)
    #expect(try folder.text("b/network.json") == text)
  }
}
