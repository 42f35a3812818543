import Testing

@Suite struct KeyTests {
  let network: NetworkOnDisk

  init() throws { network = try NetworkOnDisk() }

  @Test func aFilterNarrowsAsItIsTypedAndEscGivesTheListBack() throws {
    let program = try network.open()
    program.press("2 Down Down")
    #expect(program.wait { $0.marked?.contains("Kota Banda Aceh") ?? false })
    program.press("/ wakatobi")
    #expect(program.wait { $0.marked?.contains("Kab. Wakatobi") ?? false })
    #expect(program.hides("Kota Ambon"))
    program.press("Esc")
    #expect(program.wait { $0.marked?.contains("Kota Banda Aceh") ?? false })
    #expect(program.shows("Kota Ambon"))
    #expect(program.quits())
  }

  @Test func aFieldNarrowsByItsCommonShortName() throws {
    let program = try network.open()
    program.press("2 / provinsi:jatim")
    #expect(program.hides("Kota Ambon"))
    #expect(program.lacks(["Kota Malang", "Kab. Ponorogo"]) == [])
  }

  @Test func theKeyOfACommandIsALetterInAFilter() throws {
    let program = try network.open()
    program.press("2 / q")
    #expect(program.shows("/ q"))
    #expect(program.end == .running)
    program.press("Esc")
    #expect(program.hides("/ q"))
    #expect(program.quits())
  }

  @Test func enterFollowsAFigureToItsListAndBackspaceReturns() throws {
    let program = try network.open()
    let before = try network.screenshot("overview", keys: "", columns: 80, rows: 24)
    program.press("1")
    #expect(program.wait { $0.lines == before })
    program.press("Enter")
    #expect(program.shows("Kab/Kota   "))
    #expect(program.hides("Tenaga kerja kreatif"))
    program.press("Backspace")
    #expect(program.shows("Tenaga kerja kreatif"))
    #expect(program.wait { $0.lines == before })
  }

  @Test func aLinkOfARecordLeadsToItsCityAndBack() throws {
    let sample = try NetworkOnDisk(NetworkOnDisk.sample)
    let program = try sample.open(columns: 120, rows: 40)
    program.press("4")
    #expect(program.shows("komunitas · Kota Medan"))
    program.press("Enter Enter")
    #expect(program.shows("12.71 · Sumatera Utara"))
    program.press("Backspace")
    #expect(program.shows("komunitas ·"))
  }

  @Test func theLanguageChangesAndChangesBack() throws {
    let program = try network.open()
    #expect(program.shows("1 Ringkasan"))
    program.press("L")
    #expect(program.shows("1 Overview"))
    #expect(program.hides("Ringkasan"))
    program.press("L")
    #expect(program.shows("1 Ringkasan"))
    #expect(program.hides("Overview"))
  }

  @Test func aThemeIsTriedOnAndTakenOrLeft() throws {
    let program = try network.open()
    #expect(program.shows("Kota Ambon"))
    #expect(program.isColoured)
    program.press("w End")
    #expect(program.wait { !$0.isColoured })
    #expect(program.marked != nil)
    program.press("Esc")
    #expect(program.wait { $0.isColoured })
    program.press("w End Enter")
    #expect(program.wait { !$0.isColoured && $0.hides("Warna") })
  }

  @Test func helpShowsTheKeysOfTheScreenAndEscClosesIt() throws {
    let program = try network.open(columns: 120, rows: 120)
    program.press("3 ?")
    #expect(program.lacks(["Bantuan", "Ctrl-L", "Ctrl-Z", "Keluar"]) == [])
    program.press("Esc")
    #expect(program.hides("Ctrl-Z"))
    #expect(program.quits())
  }

  @Test func aCommandIsFoundByItsNameAndRun() throws {
    let program = try network.open()
    program.press("2 :")
    #expect(program.shows("Buka Potensi"))
    program.press("potensi")
    #expect(program.hides("Buka Ringkasan"))
    program.press("Enter")
    #expect(program.shows("kelompok provinsi"))
    #expect(program.quits())
  }

  @Test func aKeyWithoutMeaningIsSaid() throws {
    let program = try network.open()
    program.press("2 Z")
    #expect(program.wait { $0.lines.last?.contains("Z ") ?? false })
    program.press("Down")
    #expect(program.wait { $0.lines.last?.contains("Enter") ?? false })
  }

  @Test func aPasteIntoAListIsRefusedWithAWord() throws {
    let program = try network.open()
    program.press("2")
    #expect(program.shows("Kota Ambon"))
    program.type("\u{1b}[200~Lq\r\u{1b}[201~")
    #expect(program.wait { $0.lines.last?.contains("empel") ?? false })
    #expect(program.lacks(["2 Kab/Kota", "Kota Ambon"]) == [])
    #expect(program.end == .running)
    program.press("/")
    program.type("\u{1b}[200~wakatobi\u{1b}[201~")
    #expect(program.wait { $0.marked?.contains("Kab. Wakatobi") ?? false })
  }

  @Test func controlCQuitsAndRestores() throws {
    let program = try network.open()
    program.press("Ctrl-C")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }
}
