import Controller
import Model
import Store
import Testing

@Suite struct KioskTimeTests {
  @Test func theFirstKeyOnlyWakes() {
    var stage = KioskStage()
    #expect(stage.isAttracting)
    stage.press("2")
    #expect(!stage.isAttracting)
    #expect(stage.state.screen == .overview)
    stage.press("2")
    #expect(stage.state.screen == .cities)
  }

  @Test func aPasteOnlyWakesToo() {
    var stage = KioskStage()
    stage.send(.paste("rahasia"))
    #expect(!stage.isAttracting)
    #expect(stage.state.notice == nil)
  }

  @Test func secondsAreCountedBeforeTheReset() {
    var stage = KioskStage()
    stage.press("Esc")
    stage.pass(49_999)
    #expect(stage.state.kiosk?.secondsLeft == nil)
    var seen: [Int] = []
    for _ in 0..<10 {
      stage.pass(1000)
      if let left = stage.state.kiosk?.secondsLeft { seen.append(left) }
    }
    #expect(seen == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    stage.pass(1)
    #expect(stage.isAttracting)
  }

  @Test func aKeyDuringTheCountOnlyStays() {
    var stage = KioskStage()
    stage.press("Esc 2")
    stage.pass(55_000)
    #expect(stage.state.kiosk?.secondsLeft == 5)
    stage.press("3")
    #expect(stage.state.screen == .cities)
    #expect(stage.state.kiosk?.secondsLeft == nil)
    stage.press("3")
    #expect(stage.state.screen == .heatmap)
  }

  @Test func theResetForgetsEverything() {
    let secret = "zebrarahasia"
    var stage = KioskStage()
    stage.press("Esc 2 / \(secret) Enter L w Down Enter 4 / \(secret) Enter f : \(secret)")
    stage.send(.paste(secret))
    #expect("\(stage.state)".contains(secret))
    #expect(stage.state.language == .english)
    stage.pass(60_000)
    #expect(stage.isAttracting)
    #expect(!"\(stage.state)".contains(secret))
    var fresh = KioskStage()
    fresh.press("Esc")
    stage.press("Esc")
    fresh.state.kiosk = nil
    stage.state.kiosk = nil
    #expect(stage.state == fresh.state)
  }

  @Test func pagesTurnAfterTheirOwnTime() {
    var stage = KioskStage { settings in
      settings.pages = [.init("overview", seconds: 5), .init("region", seconds: 3)]
    }
    #expect(stage.state.kiosk?.page == .overview)
    stage.pass(4999)
    #expect(stage.state.kiosk?.page == .overview)
    _ = stage.takeEffects()
    stage.pass(1)
    guard case .region(let first) = stage.state.kiosk?.page else {
      Issue.record("no region")
      return
    }
    #expect(stage.takeEffects() == [.checkStore])
    stage.pass(3000)
    #expect(stage.state.kiosk?.page == .overview)
    stage.pass(5000)
    #expect(stage.state.kiosk?.page != .region(first))
  }

  /// The starting network has no communities.
  @Test func pagesWithoutDataAreSkipped() {
    var stage = KioskStage { settings in
      settings.pages = [.init("community", seconds: 2), .init("region", seconds: 2)]
    }
    var network = Network()
    network.identity.name = "kosong"
    for _ in 0..<5 {
      stage.pass(2000)
      guard case .region = stage.state.kiosk?.page else {
        Issue.record("\(String(describing: stage.state.kiosk?.page))")
        return
      }
    }
    stage.load(network)
    #expect(stage.state.kiosk?.page == .overview)
  }

  @Test func nothingIsRankedByItself() {
    var stage = KioskStage()
    #expect(stage.state.heatmap.order == .name)
    stage.press("Esc 3 s")
    #expect(stage.state.heatmap.order != .name)
    stage.pass(60_000)
    #expect(stage.state.heatmap.order == .name)
  }

  @Test func aChangeIsReadOnceItsFilesRest() {
    var stage = KioskStage()
    _ = stage.takeEffects()
    for _ in 0..<5 {
      stage.send(.storeChanged)
      stage.pass(100)
    }
    #expect(stage.takeEffects() == [])
    stage.pass(200)
    #expect(stage.takeEffects() == [.load])
    stage.pass(200)
    #expect(stage.takeEffects() == [])
  }

  @Test func theLastGoodDataStayWithAMark() {
    var stage = KioskStage()
    let network = stage.state.network
    stage.send(.storeBroken)
    #expect(stage.state.kiosk?.isStale == true)
    #expect(stage.state.network == network)
    stage.load(network)
    #expect(stage.state.kiosk?.isStale == false)
  }

  @Test func aProgramThatIsNoKioskWantsNoTime() {
    let state = AppState(
      size: Size(width: 80, height: 24), language: .english, themeName: "dark")
    #expect(state.deadline == nil)
    #expect(!state.isLocked)
  }

  @Test func keysBeforeTheDataAreTakenOnceTheyAreThereOrForgotten() {
    var early = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    early.access = .kiosk
    early.kiosk = KioskState(KioskSettings(), language: .indonesian, themeName: "dark")
    _ = update(&early, .tick(now: 1000))
    for key in Key.script("x 2 / ambon q Ctrl-Z") { _ = update(&early, .key(key)) }
    var loaded = early
    let effects = update(&loaded, .loaded(Networks.starting))
    #expect(effects.isEmpty)
    #expect(loaded.screen == .cities)
    #expect(loaded.cities.filter.input.text == "ambonq")
    _ = update(&early, .tick(now: 62_000))
    #expect(early.earlyKeys.isEmpty)
  }
}
