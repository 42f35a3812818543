import Controller
import Model
import Store
import Testing

@Suite struct KeysFileTests {
  private func file(_ keys: String) -> KeysFile {
    KeysFile(Array("{\"version\": 1,\n\"keys\": {\n\(keys)}}".utf8), path: "keys.json")
  }

  private func names(_ file: KeysFile, _ id: CommandID) -> [String] {
    file.bindings.all.first { $0.id == id }?.keyNames ?? []
  }

  @Test func givenKeysTakeThePlaceOfTheirOwn() {
    let file = file(#""move.first": ["J J", "F5"], "program.language": ["Alt-l"]"#)
    #expect(file.problems.isEmpty)
    #expect(names(file, "move.first") == ["JJ", "F5"])
    var state = AppState.on(.cities)
    state.bind(file)
    state.press("G")
    let last = state.cities.cursor.index
    #expect(last > 0)
    state.press("g g Home")
    #expect(state.cities.cursor.index == last)
    state.press("J J")
    #expect(state.cities.cursor.index == 0)
    state.press("Alt-l")
    #expect(state.language == .english)
    state.press("L")
    #expect(state.language == .english)
  }

  @Test func twoCommandsMaySwapTheirKeys() {
    let file = file(#""program.theme": ["L"], "program.language": ["w"]"#)
    #expect(file.problems.isEmpty)
    #expect(names(file, "program.theme") == ["L"])
    #expect(names(file, "program.language") == ["w"])
  }

  @Test func screensMayShareAKeyWithOneAnother() {
    #expect(file(#""cities.order": ["m"]"#).problems.isEmpty)
  }

  /// What is wrong, the line and column where it is told, and a word of the mend.
  @Test(arguments: [
    (#""heatmap.measure": ["s"]"#, "3:21", "heatmap.order"),
    (#""program.theme": ["g"]"#, "3:19", "move.first"),
    (#""program.theme": ["J"], "program.code": ["J J"]"#, "3:42", "program.theme"),
    (#""program.theme": ["J", "J"], "program.code": ["J"]"#, "3:47", "program.theme"),
    (#""tema": ["J"]"#, "3:1", "jejaring keys"),
    (#""program.theme": ["Enterr"]"#, "3:19", "PgDn"),
    (#""program.theme": [5]"#, "3:19", "g g"),
    (#""program.theme": ["a b c d e"]"#, "3:19", "g g"),
    (#""program.theme": "J""#, "3:18", "F5"),
    (#""program.theme": ["Ctrl-Shift-T"]"#, "3:19", "Ctrl-Shift-T"),
    (#""program.theme": ["Super-x"]"#, "3:19", "Super-x"),
    (#""program.theme": ["Ctrl-C"]"#, "3:19", "Ctrl-C"),
    (#""program.theme": ["J Ctrl-X"]"#, "3:19", "PIN"),
    (#""program.quit": []"#, "3:17", "program.quit"),
  ]) func whatIsWrongIsToldWithItsPlaceAndLeftOut(keys: String, place: String, word: String) {
    let file = file(keys)
    #expect(file.problems.count == 1)
    let text = file.problems.first?.text(.indonesian) ?? ""
    #expect(text.hasPrefix("keys.json:\(place): "), "\(text)")
    #expect(text.contains(word), "\(text)")
    for command in CommandTable.all where !command.id.name.hasPrefix("program.theme") {
      #expect(names(file, command.id) == command.keyNames, "\(command.id.name)")
    }
  }

  @Test(arguments: ["Ctrl-M", "Ctrl-I", "F13", "[", "~", "é", "Alt-@"])
  func aKeyThatOthersLackIsTakenWithAWarning(key: String) {
    let file = file("\"program.theme\": [\"\(key)\"]")
    #expect(file.problems.map(\.severity) == [.warning])
    #expect(names(file, "program.theme") == [key])
  }

  @Test func theRestOfAFaultyFileIsTaken() {
    let file = file(#""tema": ["z"], "program.theme": ["?", "J"], "program.help": ["F2"]"#)
    #expect(file.problems.count == 1)
    #expect(names(file, "program.theme") == ["?", "J"])
    #expect(names(file, "program.help") == ["F2"])
  }

  /// What is refused goes back to its own key, which another had taken meanwhile.
  @Test func aRefusedCommandHasItsOwnKeyBack() {
    let file = file(#""program.theme": ["L"], "program.language": ["q"]"#)
    #expect(file.problems.count == 2)
    #expect(names(file, "program.theme") == ["w"])
    #expect(names(file, "program.language") == ["L"])
  }

  @Test func nothingTakesTheWayOut() {
    let file = file(#""program.quit": ["F10"]"#)
    #expect(file.problems.isEmpty)
    var state = AppState.on(.cities)
    state.bind(file)
    #expect(state.press("Ctrl-C").last == .quit)
    #expect(state.press("F10").last == .quit)
    #expect(state.press("q").isEmpty)
  }

  @Test func brokenJSONChangesNothingAndIsTold() {
    let file = KeysFile(Array("{\"version\": 1,\n \"keys\": {,}}".utf8), path: "keys.json")
    #expect(file.problems.map(\.line) == [2])
    #expect(file.bindings == .standard)
    let twice = KeysFile(
      Array(#"{"version": 1, "keys": {"move.up": ["i"], "move.up": ["u"]}}"#.utf8), path: "k")
    #expect(twice.problems.count == 1 && twice.bindings == .standard)
  }

  @Test(arguments: ["{}", #"{"version": 2, "keys": {"move.up": ["i"]}}"#, "[]", "7"])
  func anotherFormIsNotRead(text: String) {
    let file = KeysFile(Array(text.utf8), path: "k")
    #expect(file.problems.count == 1)
    #expect(file.bindings == .standard)
  }

  @Test func helpAndPaletteAndNoticesNameTheNewKeys() {
    let file = file(#""program.help": ["F2"], "program.problems": ["F3"], "nope": []"#)
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    state.bind(file)
    _ = update(&state, .loaded(Networks.sample))
    #expect(state.problems == file.problems)
    #expect(state.notice?.text.indonesian.contains("tekan F3") == true)
    state.press("F3")
    #expect(state.overlay == .problems(ListCursor()))
    state.press("Esc Z")
    #expect(state.notice?.text.indonesian.contains("F2 bantuan") == true)
    state.press("F2")
    let help = state.menu?.items.first { $0.command.id == "program.help" }
    #expect(help?.command.keyNames == ["F2"])
  }

  @Test func aKioskKeepsItsListWhateverTheKeys() {
    let file = file(#""program.quit": ["F10"], "program.suspend": ["F9"], "move.down": ["F8"]"#)
    for screen in ScreenID.allCases {
      let commands = file.bindings.commands(on: screen, .kiosk)
      #expect(commands.allSatisfy { VisitorCommands.allowed.contains($0.id) })
      #expect(commands.contains { $0.id == "move.down" && $0.keyNames == ["F8"] })
    }
  }
}
