import Foundation
import Model
import Store
import Testing

@Suite struct KioskPrivacyTests {
  @Test func nothingPrivateIsInThePublicNetwork() throws {
    let folder = try KioskFolder()
    #expect(try folder.text(folder.folder.privateFile(folder.code)).contains(KioskFolder.secret))
    var network = try ReadableStore(folder.folder, isPublic: true).load().network
    network.keepOnlyPublic(.kiosk)
    var shown = ""
    dump(network.holdings[try #require(Registry.standard.index(of: folder.code))], to: &shown)
    #expect(!shown.contains(KioskFolder.secret))
    #expect(shown.contains("0812-0000-0001"))
    #expect(shown.contains("Komunitas a"))
  }

  /// A hand that puts a contact without consent into the shared file is not enough.
  @Test func whatStandsInTheWrongFileIsNotShown() throws {
    let folder = try KioskFolder()
    let file = folder.folder.city(folder.code)
    let text = try folder.text(file)
    let edited = text.replacingOccurrences(
      of: "\"name\":\"Komunitas a\"",
      with:
        "\"name\":\"Komunitas a\",\"contact\":\"\(KioskFolder.secret)\",\"x\":\"\(KioskFolder.secret)\""
    )
    #expect(edited != text)
    try folder.write(edited, to: file)
    var network = try ReadableStore(folder.folder, isPublic: true).load().network
    network.keepOnlyPublic(.kiosk)
    #expect(!"\(network)".contains(KioskFolder.secret))
  }

  @Test func consentThatWasWithdrawnCounts() throws {
    var network = Network()
    network.holdings[0].isStored = true
    network.holdings[0].city.contact = "0812"
    network.holdings[0].city.consent.by = "x"
    network.holdings[0].city.consent.on = "2025-01-01"
    network.holdings[0].city.consent.purposes = [.contact, .kiosk]
    var kept = network
    kept.keepOnlyPublic(.kiosk)
    #expect(kept.holdings[0].city.contact == "0812")
    network.holdings[0].city.consent.withdrawn = "2025-02-01"
    network.keepOnlyPublic(.kiosk)
    #expect(network.holdings[0].city.contact == nil)
  }

  @Test func figuresOfOneOrTwoBusinessesAreNotShown() {
    for (count, stays) in [(1.0, false), (2, false), (3, true), (0, true)] {
      var potential = Potential(stamp: Stamp(id: "a"))
      potential.figures = [
        Figure(kind: .businesses, value: FigureValue(count), year: 2024, standing: .verified),
        Figure(kind: .turnover, value: .value(5e8), year: 2024, standing: .verified),
      ]
      var network = Network()
      network.holdings[0].isStored = true
      network.holdings[0].potentials = [potential]
      network.keepOnlyPublic(.kiosk)
      let values = network.holdings[0].potentials[0].figures.map(\.value)
      #expect(values == [FigureValue(count), stays ? .value(5e8) : .withheld])
    }
  }
}
