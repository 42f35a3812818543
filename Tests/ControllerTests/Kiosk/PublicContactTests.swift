import Controller
import Model
import Store
import Testing

@Suite struct PublicContactTests {
  @Test(arguments: [
    ("0812-0000-1234", "tel:+6281200001234"), ("+62 341 000000", "tel:+62341000000"),
    ("sanggar@contoh.example", "mailto:sanggar@contoh.example"),
    ("https://contoh.example/a", "https://contoh.example/a"),
    ("Jl. Ijen 1, Malang", "Jl. Ijen 1, Malang"),
  ])
  func aTelephoneKnowsWhatToDo(text: String, link: String) {
    var network = StartingNetwork.network()
    let place = give(&network, contact: text, purposes: [.contact])
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    state.network = network
    #expect(state.cityContact(place)?.link == link)
  }

  @Test func withoutConsentThereIsNone() {
    var network = StartingNetwork.network()
    let place = give(&network, contact: "0812-0000-1234", purposes: [.kiosk])
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    state.network = network
    #expect(state.cityContact(place) == nil)
  }

  @Test func theCodeIsShownOnceItHasCome() {
    var network = StartingNetwork.network()
    let place = give(&network, contact: "0812-0000-1234", purposes: [.contact, .kiosk])
    var stage = KioskStage(network: network)
    let title = Registry.standard.regions[place].name
    stage.press("Esc 2 / \(title) Enter")
    _ = stage.takeEffects()
    stage.press("Q")
    #expect(stage.takeEffects() == [.encode("tel:+6281200001234")])
    stage.send(.encoded("tel:+6281200001234", nil))
    guard case .code(let contact, nil) = stage.state.overlay else {
      Issue.record("no code")
      return
    }
    #expect(contact.text == "0812-0000-1234")
    stage.press("x")
    #expect(stage.state.overlay == nil)
  }

  private func give(
    _ network: inout Network, contact: String, purposes: [ConsentPurpose]
  ) -> Int {
    let place = network.holdings.firstIndex { $0.isKnown } ?? 0
    network.holdings[place].city.contact = contact
    network.holdings[place].city.consent.by = "pengurus"
    network.holdings[place].city.consent.on = "2025-01-01"
    network.holdings[place].city.consent.purposes = purposes
    return place
  }
}
