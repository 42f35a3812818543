import Testing

@Suite struct KeptViewTests {
  let network: NetworkOnDisk

  init() throws { network = try NetworkOnDisk() }

  @Test func theViewIsBackAtTheNextStart() throws {
    let first = try network.open()
    first.press("2 / kota Enter Down Down")
    #expect(first.wait { $0.marked?.contains("Kota Banda Aceh") ?? false })
    #expect(first.quits())
    let second = try network.open()
    let before = try network.screenshot(
      "cities", keys: "/ kota Enter Down Down", columns: 80, rows: 24)
    #expect(second.wait { $0.lines == before })
    #expect(second.quits())
  }

  @Test func languageAndThemeAreBackToo() throws {
    let first = try network.open()
    #expect(first.shows("Kota Ambon"))
    first.press("L w End Enter")
    #expect(first.shows("1 Overview"))
    #expect(first.wait { !$0.isColoured })
    #expect(first.quits())
    let second = try network.open()
    #expect(second.shows("1 Overview"))
    #expect(second.shows("Kota Ambon"))
    #expect(!second.isColoured)
    #expect(second.quits())
  }

  @Test func aLanguageThatIsAskedForGoesFirst() throws {
    let first = try network.open()
    #expect(first.shows("1 Ringkasan"))
    #expect(first.quits())
    let second = try network.open(["--lang", "en"])
    #expect(second.shows("1 Overview"))
    #expect(second.quits())
  }
}
