import Controller
import Model
import Testing

@Suite struct CommandEffectTests {
  @Test(arguments: ScreenID.allCases) func everyCommandRunsOnEveryScreen(screen: ScreenID) {
    for loaded in [Networks.sample, Networks.starting, Networks.empty] {
      for command in CommandTable.all {
        var state = AppState.on(screen, loaded)
        _ = update(&state, command.action)
        #expect(state.faults.isEmpty, "\(command.id.name) on \(screen): \(state.faults)")
        _ = update(&state, command.action)
        #expect(state.faults.isEmpty, "\(command.id.name) twice on \(screen): \(state.faults)")
      }
    }
  }

  @Test(arguments: ScreenID.allCases) func everyCommandRunsBeforeTheStoreIsRead(screen: ScreenID) {
    for command in CommandTable.all {
      var state = AppState(
        size: Size(width: 80, height: 24), language: .english, themeName: "dark")
      _ = update(&state, .show(screen))
      _ = update(&state, command.action)
      #expect(state.faults.isEmpty)
    }
  }

  @Test(arguments: ScreenID.allCases) func aKeyRunsItsCommand(screen: ScreenID) {
    for command in CommandTable.commands(on: screen) {
      for keys in command.keys {
        var byKey = AppState.on(screen)
        var byAction = AppState.on(screen)
        guard byAction.obstacle(to: command) == nil else { continue }
        let pressed = keys.flatMap { update(&byKey, .key($0)) }
        let effects = update(&byAction, command.action)
        #expect(Sameness(byKey, byAction).holds, "\(command.id.name)")
        #expect(pressed == effects, "\(command.id.name)")
      }
    }
  }

  @Test func aCommandThatCannotRunSaysWhy() {
    var state = AppState.on(.cities)
    state.press("Backspace")
    #expect(state.notice?.text.indonesian == "Kembali: belum ada yang diikuti")
    state.press("!")
    #expect(state.overlay == nil)
    #expect(state.notice?.text.english.hasSuffix("there are none") == true)
  }

  @Test func tabsOpenTheirScreens() {
    for screen in ScreenID.allCases {
      var state = AppState.on(.cities)
      state.press("\(screen.number)")
      #expect(state.screen == screen)
    }
  }

  @Test func programCommandsDoWhatTheySay() {
    var state = AppState.on(.cities)
    #expect(state.press("Ctrl-L") == [.repaint])
    #expect(state.press("Ctrl-Z") == [.suspend])
    state.press("L")
    #expect(state.language == .english)
    state.press("L")
    #expect(state.language == .indonesian)
    state.press(":")
    #expect(state.menu?.purpose == .palette)
    state.press("Esc ?")
    #expect(state.menu?.purpose == .help)
  }

  @Test(arguments: ["q", "Ctrl-C", "/ kota Ctrl-C", "? Ctrl-C"])
  func leavingKeepsTheView(script: String) {
    var state = AppState.on(.cities)
    let effects = state.press(script)
    guard effects.count == 2, case .keepView(let view) = effects[0] else {
      Issue.record("\(effects)")
      return
    }
    #expect(view.screen == .cities)
    #expect(effects[1] == .quit)
  }

  @Test func aThemeIsTriedOnAndTakenOrLeft() {
    var state = AppState.on(.cities)
    state.press("w Down")
    #expect(state.themeName == "monochrome")
    state.press("Esc")
    #expect(state.themeName == "dark")
    #expect(state.overlay == nil)
    state.press("w Down Enter")
    #expect(state.themeName == "monochrome")
    #expect(state.overlay == nil)
    state.press("w Up Up w")
    #expect(state.themeName == "dark")
  }

  @Test func withoutThemesTheThemeStays() {
    var state = AppState(size: Size(width: 80, height: 24), language: .english, themeName: "dark")
    state.press("w Down Enter")
    #expect(state.themeName == "dark")
  }

  /// What each kind of record adds has no key: it stands in the palette, and in the menu of `a`.
  @Test(arguments: ScreenID.allCases) func helpAndPaletteListTheCommandsOfTheScreen(
    screen: ScreenID
  ) {
    let commands = CommandTable.commands(on: screen)
    // On the map `+` zooms, so that a note has no key there either.
    let keyless = Set(
      AppState.on(screen).commands.filter { $0.group == .entry && $0.keys.isEmpty }.map(\.id.name))
    let adding = Set(CityHoldings.enteredKinds.map { "add.\($0.rawValue)" })
    #expect(keyless.isSuperset(of: adding) && keyless.count <= adding.count + 1)
    for (key, left) in [("?", keyless), (":", [])] {
      var state = AppState.on(screen)
      state.press(key)
      let shown = Set(state.menu?.items.map(\.command.id) ?? [])
      #expect(shown == Set(commands.map(\.id).filter { !left.contains($0.name) }), "\(key)")
    }
  }

  @Test func thePaletteFindsAndRunsACommand() {
    var state = AppState.on(.cities)
    state.press(": bahasa")
    #expect(state.menu?.items.first?.command.id == "program.language")
    #expect(state.menu?.items.first?.marks.isEmpty == false)
    state.press("Enter")
    #expect(state.overlay == nil)
    #expect(state.language == .english)
  }

  @Test func thePaletteSaysWhyACommandCannotRun() {
    var state = AppState.on(.cities)
    state.press(": kembali Enter")
    #expect(state.overlay == nil)
    #expect(state.notice?.text.indonesian == "Kembali: belum ada yang diikuti")
  }

  @Test func aPaletteWithoutAMatchRunsNothing() {
    var state = AppState.on(.cities)
    state.press(": qqqqq")
    #expect(state.menu?.items.isEmpty == true)
    state.press("Enter")
    #expect(state.menu != nil)
    state.press("Esc")
    #expect(state.overlay == nil)
  }
}
