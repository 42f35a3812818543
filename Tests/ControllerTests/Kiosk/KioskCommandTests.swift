import Controller
import Model
import Testing

@Suite struct KioskCommandTests {
  /// Every key that a keyboard has, as far as a terminal tells it.
  static let keys: [Key] =
    (0x20...0x7e).compactMap { Unicode.Scalar($0) }.map { .character($0) }
    + (0x61...0x7a).compactMap { Unicode.Scalar($0) }.map { .control($0) }
    + (0x61...0x7a).compactMap { Unicode.Scalar($0) }.map { .alt($0) }
    + (1...24).map { .function($0) }
    + [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .control("\\"), .control("]"), .control(" "),
    ]

  @Test func allowedCommandsAreInTheTable() {
    let table = Set(CommandTable.all.map(\.id))
    #expect(VisitorCommands.allowed.subtracting(table) == [])
  }

  @Test func nothingThatLeavesOrWritesIsAllowed() {
    for command in CommandTable.all where CommandAccess.kiosk.allows(command) {
      #expect(!command.writes)
      #expect(command.action != .quit && command.action != .suspend)
      #expect(command.action != .openProblems)
    }
  }

  @Test func readOnlyHasNoCommandThatWrites() {
    for screen in ScreenID.allCases {
      #expect(CommandTable.commands(on: screen, .readOnly).allSatisfy { !$0.writes })
    }
  }

  @Test func noKeyHasAnEffectOutside() {
    let base = KioskStage()
    for screen in ScreenID.allCases {
      for first in ["", "/ a", ":", "?", "g"] {
        for key in Self.keys {
          var stage = base
          stage.press("Esc")
          stage.send(.show(screen))
          stage.press(first)
          _ = stage.takeEffects()
          stage.send(.key(key))
          stage.send(.key(.enter))
          let effects = stage.takeEffects()
          #expect(effects.allSatisfy { $0 == .repaint || isCode($0) }, "\(first) \(key)")
        }
      }
    }
  }

  @Test func actionsThatAreNotNamedDoNothing() {
    var stage = KioskStage()
    stage.press("Esc")
    let before = stage.state
    for action in [Action.quit, .suspend, .openProblems, .pinChecked(isRight: true)] {
      stage.send(action)
    }
    #expect(stage.takeEffects() == [])
    #expect(stage.state == before)
  }

  @Test func helpAndPaletteHoldAllowedCommandsAlone() {
    for key in ["?", ":"] {
      var stage = KioskStage()
      stage.press("Esc " + key)
      guard case .menu(let menu) = stage.state.overlay else {
        Issue.record("no menu")
        continue
      }
      #expect(!menu.items.isEmpty)
      #expect(menu.items.allSatisfy { VisitorCommands.allowed.contains($0.command.id) })
    }
  }

  private func isCode(_ effect: Effect) -> Bool {
    if case .encode = effect { return true }
    return false
  }
}
