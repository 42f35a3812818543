import Controller
import Model
import Store

/// A kiosk on a clock that the test sets.
struct KioskStage {
  var state: AppState
  private(set) var now = 1000
  private(set) var effects: [Effect] = []

  init(_ change: (inout KioskSettings) -> Void = { _ in }, network: Network? = nil) {
    var settings = KioskSettings()
    change(&settings)
    state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark",
      themes: [
        ThemeChoice(name: "dark", title: Bilingual("Gelap", "Dark")),
        ThemeChoice(name: "light", title: Bilingual("Terang", "Light")),
      ])
    state.access = .kiosk
    state.kiosk = KioskState(settings, language: .indonesian, themeName: "dark")
    pass(0)
    if let network { load(network) } else { load(StartingNetwork.network()) }
  }

  mutating func send(_ action: Action) { effects += update(&state, action) }

  mutating func load(_ network: Network) {
    var load = NetworkLoad()
    load.network = network
    send(.loaded(LoadedNetwork(load, year: 2025)))
  }

  /// Presses keys written as in a key script.
  mutating func press(_ script: String) {
    for key in Key.script(script) { send(.key(key)) }
  }

  /// Lets milliseconds pass, telling the time at each deadline as the loop does.
  mutating func pass(_ milliseconds: Int) {
    let end = now + milliseconds
    while let deadline = state.deadline, deadline <= end {
      now = max(now, deadline)
      send(.tick(now: now))
      // A deadline that is not moved by its own tick would spin.
      if let next = state.deadline, next <= now, deadline > 0 { break }
    }
    now = end
    send(.tick(now: now))
  }

  /// The effects since the last time.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  var isAttracting: Bool { state.kiosk?.page != nil }
}
