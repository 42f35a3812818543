import Controller
import Model
import Store
import Testing

/// Keys pressed before the network is read are kept in order; leaving never waits.
@Suite struct EarlyKeyTests {
  private var waiting: AppState {
    AppState(size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
  }

  private var loaded: Action {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    return .loaded(LoadedNetwork(load, year: 2026))
  }

  @Test func theyAreTakenOnceTheNetworkIsThere() {
    var state = waiting
    for key in Key.script("2 Down Down / q") { #expect(update(&state, .key(key)) == []) }
    #expect(update(&state, loaded) == [])
    #expect(state.screen == .cities)
    #expect(state.cities.filter.input.text == "q")
    #expect(state.earlyKeys.isEmpty)
  }

  @Test func leavingNeverWaits() {
    var state = waiting
    #expect(update(&state, .key(.character("q"))).contains(.quit))
    _ = update(&state, .key(.character("/")))
    #expect(update(&state, .key(.control("c"))).contains(.quit))
  }
}
