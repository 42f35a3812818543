import Model
import Store
import Testing

/// What is wrong in a record, at its line and column; what is right beside it is taken in.
@Suite struct RecordProblemTests {
  static let cases: [(String, String)] = [
    (
      "\"communities\":[\n{\"id\":\"a\",\"name\":5}\n]",
      "5:18: \"name\": nilai ini tidak diterima; tulis teks dalam tanda petik"
    ),
    (
      "\"communities\":[\n{\"id\":\"é🎨\",\"since\":99}\n]",
      "5:20: \"since\": nilai ini tidak diterima; tulis bilangan bulat 1000 sampai 9999"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"members\":1.5}\n]",
      "5:21: \"members\": nilai ini tidak diterima; tulis bilangan bulat 0 sampai 10000000"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"status\":\"Aktif\"}\n]",
      "5:20: \"status\": nilai ini tidak diterima; pilih dari aktif, rintisan, pasif"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"tags\":[\"x\",1]}\n]",
      "5:18: \"tags\": nilai ini tidak diterima; tulis daftar teks [\"…\"]"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"spaces\":\"x\"}\n]",
      "5:20: \"spaces\": nilai ini tidak diterima; tulis daftar id [\"…\"]"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"source\":{}}\n]",
      "5:20: \"source\": nilai ini tidak diterima; tulis id catatan lain"
    ),
    (
      "\"designations\":[\n{\"id\":\"a\",\"flagship\":\"ya\"}\n]",
      "5:22: \"flagship\": nilai ini tidak diterima; tulis true atau false"
    ),
    (
      "\"potentials\":[\n{\"id\":\"a\",\"figures\":[{\"kind\":\"usaha\",\"value\":1,\"state\":\"unknown\"}]}\n]",
      "5:21: \"figures\": nilai ini tidak diterima; tulis daftar angka "
        + "[{\"kind\":\"usaha\",\"value\":1}]"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"rev\":0}\n]",
      "5:17: \"rev\": nilai ini tidak diterima; tulis bilangan bulat 1 sampai 1000000000"
    ),
    (
      "\"communities\":[\n{\"id\":\"a\",\"deleted\":\"ya\"}\n]",
      "5:21: \"deleted\": nilai ini tidak diterima; tulis true atau false"
    ),
    (
      "\"communities\":[\n{\"name\":\"A\"}\n]",
      "5:1: catatan tanpa \"id\"; tambahkan id yang belum dipakai"
    ),
    (
      "\"communities\":[\n{\"id\":7}\n]",
      "5:1: catatan tanpa \"id\"; tambahkan id yang belum dipakai"
    ),
    ("\"communities\":[\n7\n]", "5:1: di sini seharusnya objek {…}"),
    ("\"communities\":7", "4:15: di sini seharusnya daftar […]"),
    (
      "\"communities\":[\n{\"id\":\"a\"},\n{\"id\":\"b\"},\n{\"id\":\"a\"}\n]",
      "7:7: id \"a\" sudah ada di daftar ini; beri id lain atau hapus salah satunya"
    ),
  ]

  @Test(arguments: cases) func isSaidAtItsPlace(member: String, problem: String) throws {
    let file = try CityFile(
      members: member + ",\n\"needs\":[\n{\"id\":\"n\",\"name\":\"modal\"}\n]")
    #expect(try file.problems() == [problem])
    #expect(try file.load().city.needs.map(\.name) == ["modal"])
  }

  @Test func theOtherFieldsAreTakenIn() throws {
    let file = try CityFile(
      members: "\"communities\":[\n{\"id\":\"a\",\"name\":\"A\",\"since\":\"x\",\"members\":3}\n]")
    let community = try file.load().city.communities[0]
    #expect(community.name == "A")
    #expect(community.since == nil)
    #expect(community.members == 3)
  }

  @Test func anIdOfControlCharactersIsShownAsMarks() throws {
    let record = "{\"id\":\"\\u001b[2J\"}"
    let file = try CityFile(members: "\"communities\":[\n\(record),\n\(record)\n]")
    let problem = try #require(try file.problems().first)
    #expect(problem.hasPrefix("6:7: id \""))
    #expect(!problem.unicodeScalars.contains("\u{1B}"))
  }

  @Test func keysInAnyOrderAreTakenIn() throws {
    let file = try CityFile(
      members: "\"potentials\":[\n{\"figures\":[{\"standing\":\"verified\",\"value\":3,"
        + "\"kind\":\"usaha\"}],\"year\":2023,\"by\":\"Ratna\",\"subsector\":\"KUL\",\"rev\":2,"
        + "\"id\":\"a\"}\n]")
    #expect(try file.problems() == [])
    let potential = try file.load().city.potentials[0]
    #expect(potential.stamp == Stamp(id: "a", rev: 2, by: "Ratna"))
    #expect(potential.subsector == .kul)
    #expect(
      potential.figures == [
        Figure(kind: .businesses, value: .value(3), year: 2023, standing: .verified)
      ])
  }

  @Test func fourThingsThatAFigureSays() throws {
    let file = try CityFile(
      members: "\"potentials\":[\n{\"id\":\"a\",\"figures\":[{\"kind\":\"usaha\",\"value\":0},"
        + "{\"kind\":\"usaha\",\"value\":2.5},{\"kind\":\"usaha\",\"state\":\"unknown\"},"
        + "{\"kind\":\"usaha\",\"state\":\"not_applicable\"}]}\n]")
    #expect(
      try file.load().city.potentials[0].figures.map(\.value)
        == [.zero, .value(2.5), .unknown, .notApplicable])
  }
}
