import Model
import Store

/// Reads a file of keys member by member.
struct KeysReader {
  /// The keys that the file gives a command.
  struct Entry {
    let command: Command
    var sequences: [(keys: [Key], place: JSONValue)]
  }

  let path: String
  var problems: [StoreProblem] = []
  var entries: [Entry] = []

  /// The keys in force after what was read.
  var bindings: KeyBindings {
    guard !entries.isEmpty else { return .standard }
    let changes = entries.map { ($0.command.id, $0.sequences.map(\.keys)) }
    return KeyBindings(Dictionary(changes) { first, _ in first })
  }

  mutating func read(_ root: JSONValue) {
    guard root.kind == .object, root["version"] != nil else {
      return note(
        Bilingual(
          "tulis {\"version\": 1, \"keys\": {…}}", "write {\"version\": 1, \"keys\": {…}}"),
        at: root)
    }
    guard root["version"]?.integer == 1 else {
      return note(
        Bilingual(
          "\"version\" harus 1; program ini tidak mengenal bentuk lain",
          "\"version\" has to be 1; this program knows no other form"),
        at: root["version"] ?? root)
    }
    for (key, value) in root.entries where !key.isString("version") {
      guard key.isString("keys"), value.kind == .object else {
        note(
          Bilingual(
            "hanya \"version\" dan \"keys\" {…} yang dikenal",
            "only \"version\" and \"keys\" {…} are known"), at: key)
        continue
      }
      for (id, list) in value.entries { take(id, list) }
    }
  }

  private mutating func take(_ id: JSONValue, _ list: JSONValue) {
    let name = id.string ?? ""
    guard let command = CommandTable.all.first(where: { $0.id.name == name }) else {
      return note(
        Bilingual(
          "perintah \"\(name)\" tidak dikenal; daftarnya: jejaring keys",
          "command \"\(name)\" is not known; the list: jejaring keys"), at: id)
    }
    guard list.kind == .array else {
      return note(
        Bilingual(
          "tulis daftar tombol, misalnya [\"g g\", \"F5\"]",
          "write a list of keys, for example [\"g g\", \"F5\"]"), at: list)
    }
    var entry = Entry(command: command, sequences: [])
    for place in list.elements {
      if let keys = sequence(place) { entry.sequences.append((keys, place)) }
    }
    let isEmpty = entry.sequences.isEmpty
    if isEmpty, list.count == 0, command.id == "program.quit" {
      return note(
        Bilingual(
          "\(name) perlu satu tombol; yang bawaan tetap berlaku",
          "\(name) needs a key; its own stay"), at: list)
    }
    if command.id == "program.quit" { entry.sequences.append(([KeyBindings.leaving], list)) }
    if !isEmpty || list.count == 0 { entries.append(entry) }
  }

  /// The keys of a text such as `g g`; nil, and noted, if they cannot be pressed.
  private mutating func sequence(_ place: JSONValue) -> [Key]? {
    let words = (place.string ?? "").split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 4 else {
      note(
        Bilingual(
          "tulis satu sampai empat tombol, dipisah spasi: \"g g\"",
          "write one to four keys, parted by blanks: \"g g\""), at: place)
      return nil
    }
    var keys: [Key] = []
    for word in words {
      guard let key = key(word, at: place) else { return nil }
      keys.append(key)
    }
    if keys == [KeyBindings.leaving] || !keys.contains(where: isReserved) { return keys }
    note(
      Bilingual(
        "Ctrl-C selalu keluar dan Ctrl-X membuka PIN kiosk; pilih tombol lain",
        "Ctrl-C always quits and Ctrl-X asks for the kiosk's PIN; choose another key"), at: place)
    return nil
  }

  private mutating func key(_ word: String, at place: JSONValue) -> Key? {
    if let key = Key(name: word) {
      if let shortcoming = key.shortcoming {
        note(
          Bilingual(
            "\(shortcoming.indonesian); tambahkan tombol lain",
            "\(shortcoming.english); add another key"), at: place, .warning)
      }
      return key
    }
    if Key.isUntold(word) {
      note(
        Bilingual(
          "terminal tidak mengirim \(word); pilih tombol lain",
          "terminals do not send \(word); choose another key"), at: place, .warning)
    } else {
      note(
        Bilingual(
          "tombol \"\(word)\" tidak dikenal; misalnya j, Enter, PgDn, Space, Ctrl-D, Alt-x, F5",
          "key \"\(word)\" is not known; for example j, Enter, PgDn, Space, Ctrl-D, Alt-x, F5"),
        at: place)
    }
    return nil
  }

  private func isReserved(_ key: Key) -> Bool {
    key == KeyBindings.leaving || KioskState.exitChord.contains(key)
  }

  mutating func note(
    _ message: Bilingual, at value: JSONValue, _ severity: StoreProblem.Severity = .error
  ) {
    let place = value.document.position(ofByte: value.range.lowerBound)
    problems.append(
      StoreProblem(
        file: path, line: place.line, column: place.column, severity: severity, message: message))
  }
}
