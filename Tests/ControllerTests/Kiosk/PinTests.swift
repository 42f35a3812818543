import Controller
import Model
import Store
import Testing

@Suite struct PinTests {
  private func prompting() -> KioskStage {
    var stage = KioskStage()
    stage.press("Ctrl-X Ctrl-X")
    _ = stage.takeEffects()
    return stage
  }

  @Test func theChordOpensThePrompt() {
    #expect(prompting().state.kiosk?.prompt != nil)
    var stage = KioskStage()
    stage.press("Ctrl-X j Ctrl-X")
    #expect(stage.state.kiosk?.prompt == nil)
  }

  @Test func thePinIsSentAndForgotten() {
    var stage = prompting()
    stage.press("4 8 2 1 x Backspace Enter")
    #expect(stage.takeEffects() == [.checkPin("4821")])
    #expect(!"\(String(describing: stage.state.kiosk))".contains("4821"))
  }

  @Test func theRightPinLeaves() {
    var stage = prompting()
    stage.press("1 2 3 4 Enter")
    _ = stage.takeEffects()
    stage.send(.pinChecked(isRight: true))
    #expect(stage.takeEffects() == [.quit])
    #expect(!stage.state.isLocked)
  }

  @Test func anAnswerToNoQuestionDoesNothing() {
    var stage = prompting()
    stage.send(.pinChecked(isRight: true))
    #expect(stage.takeEffects() == [])
    #expect(stage.state.isLocked)
  }

  @Test func theWaitFromBeforeARestartGoesOn() {
    var stage = KioskStage()
    stage.state.kiosk = KioskState(
      KioskSettings(), language: .indonesian, themeName: "dark", failures: 3, locked: 20_000)
    stage.pass(1)
    stage.press("Ctrl-X Ctrl-X 1 2 3 4 Enter")
    #expect(!stage.takeEffects().contains(.checkPin("1234")))
    stage.press("Esc")
    stage.pass(21_000)
    stage.press("Ctrl-X Ctrl-X 1 2 3 4 Enter")
    #expect(stage.takeEffects().contains(.checkPin("1234")))
    stage.send(.pinChecked(isRight: false))
    #expect(stage.state.kiosk?.prompt?.said?.indonesian == "PIN salah; tunggu 60 detik")
  }

  @Test func wrongPinsCostTwiceAsMuchEachTime() {
    var stage = prompting()
    var waits: [Int] = []
    for _ in 0..<5 {
      stage.press("Ctrl-X Ctrl-X 9 9 9 9 Enter")
      #expect(stage.takeEffects().contains(.checkPin("9999")))
      stage.send(.pinChecked(isRight: false))
      var waited = 0
      while stage.state.kiosk?.isLockedOut == true {
        stage.press("Ctrl-X Ctrl-X 9 9 9 9 Enter")
        stage.pass(1000)
        waited += 1
      }
      #expect(!stage.takeEffects().contains(.checkPin("9999")))
      waits.append(waited)
      stage.press("Esc")
    }
    #expect(waits == [0, 0, 30, 60, 120])
  }

  @Test func thePromptClosesByItself() {
    var stage = prompting()
    stage.press("1 2")
    stage.pass(19_999)
    #expect(stage.state.kiosk?.prompt != nil)
    stage.pass(1)
    #expect(stage.state.kiosk?.prompt == nil)
    #expect(stage.state.screen == .overview)
  }

  @Test func aPasteIsNoPin() {
    var stage = prompting()
    stage.send(.paste("1234"))
    stage.press("Enter")
    #expect(stage.takeEffects() == [])
  }

  @Test func noKeyButEscClosesIt() {
    let base = prompting()
    for key in KioskCommandTests.keys where key != .escape && key != .enter {
      var stage = base
      stage.send(.key(key))
      #expect(stage.state.kiosk?.prompt != nil)
      #expect(stage.takeEffects() == [])
    }
  }
}
