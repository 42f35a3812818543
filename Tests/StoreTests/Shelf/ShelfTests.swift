import Model
import Store
import Testing

/// Records that stay in their file, against the same records made one by one.
@Suite struct ShelfTests {
  /// Values that fields take, and values that they do not.
  private static let values = [
    "\"Sanggar\"", "\"\"", "\"\\u0041ku\"", "\"Élan\"", "\"aktif\"", "\"Aktif\"", "\"usaha\"", "7",
    "-7", "1.0", "1e3", "2019", "12345678901234567890", "true", "false", "null", "{}", "[]",
    "[\"KUL\"]", "[\"kul\",\"MUS\"]", "[\"ngawur\"]", "[\"a\",\"a\",\"b\"]", "[1]", "[\"x\\ny\"]",
    "[[\"a\"]]", "{\"a\":[1,{\"b\":2}]}", "\"2026-05-01T00:00:00Z\"", "0", "007x",
  ].filter { $0 != "007x" }

  private static let keys =
    ["rev", "at", "by", "deleted", "baru"] + Organisation.fields.map(\.key)

  /// A record whose id stands last, so that another spelling of its key moves nothing before it.
  private static func line(_ number: Int, _ dice: inout Randomness, idKey: String)
    -> String
  {
    var members: [String] = []
    for key in keys where Int.random(in: 0..<4, using: &dice) == 0 {
      members.append("\"\(key)\":\(values.randomElement(using: &dice) ?? "7")")
    }
    if Int.random(in: 0..<3, using: &dice) == 0 { members.shuffle(using: &dice) }
    switch Int.random(in: 0..<24, using: &dice) {
    case 0: return "[\(number)]"
    case 1: members.append("\"\(idKey)\":\(number)")
    case 2: break
    case 3: members.append("\"\(idKey)\":\"l-00000\"")
    default: members.append("\"\(idKey)\":\"l-\(10_000 + number)\"")
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func members(seed: UInt64, idKey: String) -> String {
    var dice = Randomness(state: seed)
    let lists = ["organisations", "spaces", "communities"].map { key in
      let lines = (0..<40).map { line($0, &dice, idKey: idKey) }
      return "\"\(key)\":[\n\(lines.joined(separator: ",\n"))\n]"
    }
    return lists.joined(separator: ",\n")
  }

  /// An escape in a key makes the reader look closer at a record: both ways have to agree.
  @Test(arguments: 0..<60) func aCloserLookSaysTheSame(seed: UInt64) throws {
    let quick = try CityFile(members: Self.members(seed: seed, idKey: "id"))
    let close = try CityFile(members: Self.members(seed: seed, idKey: "\\u0069d"))
    let (one, other) = (try quick.load(), try close.load())
    #expect(
      try quick.problems().filter { !$0.contains("sudah ada") }
        == close.problems().filter { !$0.contains("sudah ada") }, "seed \(seed)")
    expectSame(one.city.organisations, other.city.organisations, seed)
    expectSame(one.city.spaces, other.city.spaces, seed)
    expectSame(one.city.communities, other.city.communities, seed)
  }

  private func expectSame<Kind>(_ one: Records<Kind>, _ other: Records<Kind>, _ seed: UInt64) {
    #expect(Array(one) == Array(other), "seed \(seed)")
    #expect(one.shelf.columns == other.shelf.columns, "seed \(seed)")
    let made = Records(Array(one))
    #expect(one.shelf.columns == made.shelf.columns, "seed \(seed)")
    #expect(one.current == made.current && one.businesses == made.businesses)
    #expect(one.subsectorCounts == made.subsectorCounts && one.newest == made.newest)
    for (place, record) in one.enumerated() {
      #expect(one.shelf.id(place) == record.stamp.id)
      #expect(one.shelf.name(place) == record.name)
      let first = one.firstIndex { $0.stamp.id == record.stamp.id }
      #expect(one.shelf.place(ofID: record.stamp.id) == first, "seed \(seed)")
    }
    #expect(one.shelf.place(ofID: "tidak ada") == nil)
    for isBusiness in [nil, true, false] {
      let wanted = one.indices.filter {
        !one[$0].stamp.isDeleted && one[$0].isBusiness == isBusiness ?? one[$0].isBusiness
      }
      #expect(places(in: one, isBusiness) == wanted, "seed \(seed)")
      #expect(places(in: made, isBusiness) == wanted, "seed \(seed)")
    }
  }

  private func places<Kind>(in records: Records<Kind>, _ isBusiness: Bool?) -> [Int] {
    Array(
      sequence(state: -1) { place in
        let next = records.place(after: place, isBusiness: isBusiness)
        if let next { place = next }
        return next
      })
  }

  /// Words found in the bytes of a file are those found in the records' texts, and no others.
  @Test(arguments: 0..<20) func textsAreFoundAsInTheRecords(seed: UInt64) throws {
    var dice = Randomness(state: seed)
    let file = try CityFile(members: Self.members(seed: seed, idKey: "id"))
    let shelf = try file.load().city.organisations.shelf
    for _ in 0..<40 {
      let word =
        ["s", "sang", "aku", "elan", "name", "a", "x", "y", "kul", "2026", "l-1", "usaha"]
        .randomElement(using: &dice) ?? "s"
      for place in 0..<shelf.count {
        let bytes = Array(word.utf8)
        #expect(
          shelf.texts(place, hold: [bytes]) == RecordTexts.hold([bytes], in: shelf.record(place)),
          "seed \(seed): \(word)")
      }
    }
  }

  @Test func whatIsPrivateIsLaidOverRecordsInAnyOrder() throws {
    let shared = "\"communities\":[\n{\"id\":\"a\"},\n{\"id\":\"b\"},\n{\"id\":\"c\"}\n]"
    for order in [["a", "c"], ["c", "a"]] {
      let lines = order.map { "{\"id\":\"\($0)\",\"contact\":\"telp \($0)\"}" }
      let file = try CityFile(
        "{\"format\":1,\"city\":{\"id\":\"35.73\"},\(shared)}",
        private: "{\"format\":1,\"communities\":[\(lines.joined(separator: ","))]}")
      let city = try file.load().city
      #expect(city.communities.map(\.contact) == ["telp a", nil, "telp c"])
      let word = Array("telp c".utf8)
      #expect(
        (0..<3).map { city.communities.shelf.texts($0, hold: [word]) } == [false, false, true])
      #expect(try file.load(isPublic: true).city.communities.map(\.contact) == [nil, nil, nil])
    }
  }

  @Test func anIDIsTheSameInBothFormsOfItsLetters() throws {
    let file = try CityFile(
      "{\"format\":1,\"city\":{\"id\":\"35.73\"},\"communities\":[\n{\"id\":\"caf\u{e9}\"}\n]}",
      private: "{\"format\":1,\"communities\":[{\"id\":\"cafe\u{301}\",\"contact\":\"telp\"}]}")
    #expect(try file.load().city.communities.map(\.contact) == ["telp"])
  }

  @Test func aRecordCanBeChangedAndIsWrittenBack() throws {
    let file = try CityFile(
      members: "\"communities\":[\n{\"id\":\"a\",\"x\":1},\n{\"id\":\"b\"}\n]")
    var city = try file.load().city
    city.communities[1].name = "B"
    city.communities.append(Community(stamp: Stamp(id: "c")))
    #expect(city.communities.map(\.name) == [nil, "B", nil])
    #expect(city.communities.shelf.columns.count == 3)
    #expect(city.communities[0].unknown.map(\.key) == ["x"])
  }
}
