import Foundation
import Model
import Store
import Testing

@Suite struct FileMergeTests {
  private let file = StoreFile(path: "cities/35.73.json") ?? .network

  private func merge(_ base: String, _ left: String, _ right: String) throws -> String {
    let merged = FileMerge.merge(
      base: Array(base.utf8), Array(left.utf8), Array(right.utf8), of: file)
    return String(decoding: try #require(merged), as: UTF8.self)
  }

  private func city(_ records: String...) -> String {
    "{\n\"format\":1,\n\"communities\":[\n" + records.joined(separator: ",\n") + "\n]\n}\n"
  }

  @Test func theLawsHoldOverGeneratedHistories() throws {
    for seed in 0..<UInt64(Soak.isOn ? 20_000 : 400) {
      var dice = Randomness(state: seed)
      let base = GeneratedCity(&dice)
      let versions = (1...4).map { person in
        var city = base
        for _ in 0..<2 { city.change(person, &dice) }
        return city
      }
      try check(base.text, versions, "seed \(seed)", &dice)
    }
  }

  private func check(
    _ base: String, _ versions: [GeneratedCity], _ seed: String,
    _ dice: inout Randomness
  ) throws {
    let texts = versions.map(\.text)
    #expect(try merge(base, texts[0], texts[1]) == merge(base, texts[1], texts[0]), "\(seed)")
    #expect(try merge(base, texts[0], texts[0]) == texts[0], "\(seed)")
    #expect(try merge(base, texts[0], base) == texts[0], "\(seed)")
    let all = try texts.dropFirst().reduce(texts[0]) { try merge(base, $0, $1) }
    for _ in 0..<4 {
      let order = texts.shuffled(using: &dice)
      let other = try order.dropFirst().reduce(order[0]) { try merge(base, $0, $1) }
      #expect(other == all, "\(seed): another order")
    }
    let pairs = try merge(base, merge(base, texts[0], texts[1]), merge(base, texts[2], texts[3]))
    #expect(pairs == all, "\(seed): in pairs")
    for text in texts { #expect(try merge(base, all, text) == all, "\(seed): merged again") }
    for value in versions.flatMap(\.written) {
      #expect(all.contains(value), "\(seed): \(value) is lost")
    }
  }

  @Test func fieldsOfOneRecordComeTogether() throws {
    let base = city("{\"id\":\"a\",\"rev\":1,\"at\":\"2026-01-01\",\"by\":\"x\",\"name\":\"A\"}")
    let left = city("{\"id\":\"a\",\"rev\":2,\"at\":\"2026-01-02\",\"by\":\"y\",\"name\":\"B\"}")
    let right = city(
      "{\"id\":\"a\",\"rev\":3,\"at\":\"2026-01-03\",\"by\":\"z\",\"name\":\"A\",\"note\":\"n\"}",
      "{\"id\":\"b\",\"rev\":1}")
    let merged = try merge(base, left, right)
    #expect(
      merged
        == city(
          "{\"id\":\"a\",\"rev\":3,\"at\":\"2026-01-03\",\"by\":\"z\",\"name\":\"B\",\"note\":\"n\"}",
          "{\"id\":\"b\",\"rev\":1}"))
  }

  @Test func theSameFieldTwiceKeepsBothSides() throws {
    let (base, left, right) = (
      city("{\"id\":\"a\",\"name\":\"A\"}"), city("{\"id\":\"a\",\"name\":\"B\"}"),
      city("{\"id\":\"a\",\"name\":\"C\"}")
    )
    let merged = try merge(base, left, right)
    #expect(merged.contains("\"conflicts\":{\"name\":["))
    #expect(merged.contains("\"B\"") && merged.contains("\"C\"") && !merged.contains("\"A\""))
    // Somebody chooses: the choice stands against the version with both sides.
    let chosen = city("{\"id\":\"a\",\"name\":\"C\"}")
    #expect(try merge(merged, chosen, merged) == chosen)
  }

  @Test func aDeletedRecordIsNotBroughtBack() throws {
    let base = city("{\"id\":\"a\",\"rev\":1,\"name\":\"A\"}")
    let gone = city("{\"id\":\"a\",\"rev\":2,\"deleted\":true}")
    let edited = city("{\"id\":\"a\",\"rev\":2,\"name\":\"A\",\"note\":\"n\"}")
    #expect(try merge(base, gone, base) == gone)
    let merged = try merge(base, gone, edited)
    #expect(merged.contains("\"deleted\":true") && merged.contains("\"note\":\"n\""))
  }

  @Test func twoFiguresOfOnePotentialAreNoConflict() throws {
    func potential(_ first: Int, _ second: Int) -> String {
      "{\n\"format\":1,\n\"potentials\":[\n{\"id\":\"p\",\"subsector\":\"KRI\",\"figures\":["
        + "{\"kind\":\"omzet\",\"value\":\(first),\"standing\":\"entry\"},"
        + "{\"kind\":\"usaha\",\"value\":\(second),\"standing\":\"entry\"}]}\n]\n}\n"
    }
    let merged = try merge(potential(1, 2), potential(10, 2), potential(1, 20))
    #expect(merged == potential(10, 20))
  }

  @Test func whatIsNoJSONIsNotMerged() {
    let bytes = Array(city("{\"id\":\"a\"}").utf8)
    #expect(FileMerge.merge(base: nil, bytes, Array("{".utf8), of: file) == nil)
  }
}
