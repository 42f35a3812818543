import Foundation

/// A city's file that is changed at random, as several people on several machines would.
struct GeneratedCity: Sendable {
  typealias Fields = [String: String]

  private static let keys = ["name", "note", "status", "members", "x_unknown", "tags"]
  private(set) var lists: [String: [String: Fields]] = [:]
  private(set) var members: Fields = [:]
  /// The values that were written last and stand there still, each unlike any other.
  var written: [String] = []

  /// A file with some records.
  init(_ dice: inout Randomness) {
    for list in ["communities", "potentials", "festivals"] {
      for number in 0..<Int.random(in: 0...4, using: &dice) {
        lists[list, default: [:]]["r\(number)"] = [
          "rev": "1", "at": "\"2026-01-01T00:00:00Z\"", "by": "\"awal\"", "name": "\"dasar\"",
          "note": "\"dasar\"",
        ]
      }
    }
  }

  /// Makes some changes, as a person of that number.
  mutating func change(_ person: Int, _ dice: inout Randomness) {
    for step in 0..<Int.random(in: 0...6, using: &dice) {
      let value = "p\(person)s\(step)z"
      if Int.random(in: 0..<12, using: &dice) == 0 {
        members["m\(Int.random(in: 0..<2, using: &dice))"] = "\"\(value)\""
        continue
      }
      let list = ["communities", "potentials", "festivals"].randomElement(using: &dice) ?? ""
      let id = "r\(Int.random(in: 0..<5, using: &dice))"
      var record = lists[list]?[id] ?? [:]
      change(&record, list, value, &dice)
      let second = String(format: "%02d", Int.random(in: 0..<4, using: &dice))
      record["at"] = "\"2026-02-01T00:00:\(second)Z\""
      record["by"] = "\"orang \(person)\""
      record["rev"] = String((Int(record["rev"] ?? "0") ?? 0) + 1)
      lists[list, default: [:]][id] = record
    }
    let text = self.text
    written = (0..<6).map { "p\(person)s\($0)z" }.filter { text.contains($0) }
  }

  private func change(
    _ record: inout Fields, _ list: String, _ value: String,
    _ dice: inout Randomness
  ) {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      record = ["deleted": "true", "rev": record["rev"] ?? "0"]
    case 1:
      record[Self.keys.randomElement(using: &dice) ?? "name"] = nil
    case 2 where list == "potentials":
      let kind = ["usaha", "omzet", "ki"].randomElement(using: &dice) ?? "usaha"
      record["figure " + kind] =
        "{\"kind\":\"\(kind)\",\"value\":1,\"standing\":\"entry\",\"x\":\"\(value)\"}"
    case 3:
      // The same on several machines.
      record["name"] = "\"sama\""
    default:
      record[Self.keys.randomElement(using: &dice) ?? "name"] = "\"\(value)\""
    }
    if record["deleted"] == nil, record["name"] == nil { record["name"] = "\"\(value)\"" }
  }

  /// The file, not quite as the canonical writer has it.
  var text: String {
    var parts = ["\"format\": 1", "\"city\":{\"id\":\"35.73\"}"]
    parts += members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
    for (list, records) in lists.sorted(by: { $0.key > $1.key }) where !records.isEmpty {
      let lines = records.sorted { $0.key < $1.key }.map { Self.line($0.key, $0.value) }
      parts.append("\"\(list)\":[\n" + lines.joined(separator: ",\n") + "\n]")
    }
    return "{\n" + parts.joined(separator: ",\n") + "\n}\n"
  }

  private static func line(_ id: String, _ fields: Fields) -> String {
    let figures = fields.filter { $0.key.hasPrefix("figure ") }.sorted { $0.key < $1.key }
    var parts = ["\"id\":\"\(id)\""]
    parts += fields.filter { !$0.key.hasPrefix("figure ") }.sorted { $0.key > $1.key }
      .map { "\"\($0.key)\":\($0.value)" }
    if !figures.isEmpty {
      parts.append("\"figures\":[" + figures.map(\.value).joined(separator: ",") + "]")
    }
    return "{" + parts.joined(separator: ",") + "}"
  }
}
