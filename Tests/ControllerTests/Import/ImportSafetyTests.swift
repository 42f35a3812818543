import Controller
import Model
import Store
import Testing

/// Nothing is written but by the one request, and that only after the preview.
@Suite struct ImportSafetyTests {
  private func writes(_ stage: ImportStage) -> Bool {
    stage.asked.contains { request in
      if case .write = request { true } else { false }
    }
  }

  @Test func escapeGoesAStepBackAndLeavesAtLast() throws {
    var stage = try ImportStage.read()
    try stage.press("Ctrl-S Esc")
    #expect(stage.page?.step == .columns && stage.page?.preview == nil)
    try stage.press("Enter Esc")
    #expect(stage.page?.chooser == nil && stage.page?.step == .columns)
    try stage.press("Esc")
    #expect(stage.page?.step == .file && stage.page?.file.path.text == stage.path)
    try stage.press("Esc")
    #expect(stage.state.overlay == nil && stage.asked.last == .close)
    #expect(!writes(stage))
  }

  @Test func escapeStopsWhatIsUnderWayAndLateAnswersAreNotShown() throws {
    var stage = try ImportStage()
    try stage.press("I Ctrl-U")
    try stage.paste(stage.path)
    stage.answers = false
    try stage.press("Enter")
    let job = try #require(stage.page?.job)
    try stage.tell(.progress(nil), job: job)
    #expect(stage.page?.work != nil && stage.asked.last == .goOn)
    try stage.press("Esc")
    #expect(stage.asked.last == .stop && stage.page?.work == nil && stage.page?.step == .file)
    #expect(
      stage.state.notice?.text.indonesian == "dihentikan; tidak ada yang ditulis")
    let other = try ImportStage.read()
    try stage.tell(.understood(try #require(other.page?.table)), job: job)
    #expect(stage.page?.step == .file && stage.page?.table == nil)
    #expect(!writes(stage))
  }

  /// What is typed ahead is meant for the columns; a preview is never written unseen.
  @Test func keysWaitForTheColumnsAndNotForThePreview() throws {
    var stage = try ImportStage()
    try stage.press("I Ctrl-U")
    try stage.paste(stage.path)
    stage.answers = false
    try stage.press("Enter Down -")
    let job = try #require(stage.page?.job)
    stage.answers = true
    let other = try ImportStage.read()
    try stage.tell(.understood(try #require(other.page?.table)), job: job)
    guard case .understand(let settings)? = stage.asked.last else {
      Issue.record("\(stage.asked)")
      return
    }
    #expect(settings.columns == ["Nama Komunitas": .ignored] && stage.state.earlyKeys == [])
    stage.answers = false
    try stage.press("Ctrl-S Enter")
    #expect(stage.state.earlyKeys == [] && !writes(stage))
  }

  @Test func aPreviewThatIsStoppedLeadsBackToTheColumns() throws {
    var stage = try ImportStage.read()
    stage.answers = false
    try stage.press("Ctrl-S")
    #expect(stage.page?.work?.task == .drafting)
    // Keys that were meant for something else do nothing meanwhile.
    try stage.press("Enter Ctrl-S Down x")
    try stage.press("Esc")
    #expect(stage.page?.step == .columns && stage.page?.work == nil && stage.page?.preview == nil)
    #expect(!writes(stage))
  }

  /// What is being written says itself whether it was stopped in time.
  @Test func writingIsStoppedOnlyIfItStillCanBe() throws {
    var stage = try ImportStage.read()
    try stage.press("Ctrl-S Enter Esc")
    #expect(stage.asked.last == .stop && stage.page?.work?.isStopping == true)
    try stage.tell(.stopped, job: stage.page?.job ?? 0)
    #expect(stage.page?.step == .preview && stage.page?.work == nil)
    #expect(
      stage.state.notice?.text.indonesian == "dihentikan; tidak ada yang ditulis")
  }

  @Test func whoLeavesWhileItIsWrittenWaitsForIt() throws {
    var stage = try ImportStage.read()
    #expect(!update(&stage.state, .quit).contains { $0 == .importing(.finish, job: 1) })
    try stage.press("Ctrl-S Enter")
    let job = stage.page?.job ?? 0
    let effects = update(&stage.state, .quit)
    #expect(effects.contains(.importing(.finish, job: job)))
    #expect(!Effect.importing(.finish, job: job).isForTheScreen)
    #expect(Effect.importing(.goOn, job: job).isForTheScreen)
  }

  @Test func whoWritesIsAskedOnceAndThePreviewFollows() throws {
    var stage = try ImportStage(ImportStage.list, named: "daftar.csv", nil)
    try stage.press("I Ctrl-U")
    try stage.paste(stage.path)
    try stage.press("Enter Ctrl-S")
    guard case .author = stage.state.overlay else {
      Issue.record("nobody was asked")
      return
    }
    try stage.press("Esc")
    #expect(stage.page?.step == .columns)
    try stage.press("Ctrl-S")
    try stage.type("Rara")
    try stage.press("Enter")
    #expect(stage.page?.step == .preview && stage.state.author == Author("Rara"))
  }

  @Test func aPasteIsTextInFieldsAndRefusedInLists() throws {
    var stage = try ImportStage.read()
    try stage.paste("Kota Batu")
    #expect(stage.state.notice?.text.indonesian == "Tempelan diabaikan di sini")
    try stage.press("Enter")
    try stage.paste("kontak")
    #expect(stage.page?.chooser?.items.map(\.title.indonesian) == ["Kontak"])
    try stage.press("Esc Ctrl-S")
    try stage.paste("\r\r")
    #expect(stage.page?.step == .preview && !writes(stage))
  }

  @Test(arguments: [CommandAccess.readOnly, .kiosk])
  func whoOnlyReadsHasNoImport(access: CommandAccess) throws {
    #expect(CommandTable.commands(on: .cities).contains { $0.id == "program.import" })
    #expect(!CommandTable.commands(on: .cities, access).contains { $0.id == "program.import" })
    var stage = try ImportStage()
    stage.state.access = access
    try stage.press("I")
    #expect(stage.state.overlay == nil && stage.asked == [])
  }

  @Test func theKeyIsFreeOnEveryScreen() {
    for screen in ScreenID.allCases {
      let commands = CommandTable.commands(on: screen).filter { $0.keyNames.contains("I") }
      #expect(commands.map(\.id) == ["program.import"], "\(screen)")
    }
  }

  @Test func nothingIsDraftedWithoutAKind() throws {
    var stage = try ImportStage.read("a,b\nx,y\n", named: "data.csv")
    #expect(stage.page?.table?.kind == nil && stage.page?.table?.questions.isEmpty == false)
    try stage.press("Ctrl-S")
    #expect(stage.page?.step == .columns)
    #expect(
      stage.state.notice?.text.indonesian == "Pilih jenis catatannya dahulu")
    try stage.press("Enter")
    try stage.type("komunitas")
    try stage.press("Enter")
    #expect(stage.page?.table?.kind == .community)
  }
}
