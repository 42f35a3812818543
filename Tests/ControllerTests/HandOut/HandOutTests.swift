import Controller
import Model
import Store
import Testing

/// `B` and the export of the palette: what is asked, and what is to be written.
@Suite struct HandOutTests {
  private func state(_ screen: ScreenID) -> AppState {
    var state = AppState.on(screen)
    state.handOutFolder = "/tmp/ekspor"
    return state
  }

  private func prompt(_ state: AppState) -> HandOutPrompt? {
    if case .handOut(let prompt) = state.overlay { return prompt }
    return nil
  }

  @Test func aBriefIsThatOfTheRegionUnderTheCursor() throws {
    var state = state(.cities)
    state.press("Down Down")
    let code = try #require(state.cityCode.flatMap { RegionCode($0) })
    #expect(state.press("B") == [])
    #expect(prompt(state)?.region == code && prompt(state)?.rows == [.form, .folder])
    let effects = state.press("Enter")
    #expect(effects == [.handOut(.brief(code, .html, .indonesian), folder: "/tmp/ekspor")])
    #expect(state.overlay == nil)
    #expect(state.notice?.text.indonesian == "Sedang ditulis …")
  }

  @Test func formAndFolderAreChosen() throws {
    var state = state(.communities)
    let code = try #require(state.regionHere)
    state.press("B Right Right Down Ctrl-U")
    #expect(prompt(state)?.value(of: .form).indonesian == "teks 80 kolom")
    _ = update(&state, .paste("/media/diska"))
    #expect(
      state.press("/ a Enter")
        == [.handOut(.brief(code, .text, .indonesian), folder: "/media/diska/a")])
    // The folder is offered again.
    state.press("B")
    #expect(prompt(state)?.folder.text == "/media/diska/a")
    state.press("Left Enter")
    #expect(state.overlay == nil)
  }

  @Test func withoutARegionThereIsNoBrief() {
    var state = state(.overview)
    #expect(state.press("B") == [])
    #expect(state.overlay == nil)
    #expect(state.notice?.text.indonesian == "Ringkasan satu halaman: pilih satu kab/kota")
  }

  @Test func recordsAreExportedByKindFormAndRegion() throws {
    var state = state(.cities)
    let code = try #require(state.regionHere)
    state.press("X Enter")
    state.press("X Right Down Right Right Right Down Right")
    #expect(prompt(state)?.value(of: .kind).indonesian == "lembaga")
    #expect(prompt(state)?.value(of: .reach).indonesian == Registry.standard.region(code)?.title)
    let effects = state.press("Enter")
    guard case .handOut(.records(let request), folder: "/tmp/ekspor")? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(request.kind == .organisation && request.form == .jsonl && request.region == code)
    #expect(!request.isPrivate)
  }

  @Test func noPrivateKindCanBeChosen() {
    var state = state(.cities)
    state.press("X")
    var kinds: Set<String> = []
    for _ in RecordKind.allCases {
      kinds.insert(prompt(state)?.value(of: .kind).indonesian ?? "")
      state.press("Right")
    }
    #expect(kinds.count == RecordKind.allCases.filter { !Privacy.isPrivate($0) }.count)
    #expect(!kinds.contains(RecordKind.person.title.indonesian))
  }

  /// Who enters may have it, and says so first; who only reads is not even asked.
  @Test func privateRecordsAreHandedOutOnlyWhenAskedFor() throws {
    var state = state(.overview)
    state.press("X")
    #expect(prompt(state)?.rows == [.kind, .form, .contents, .folder])
    state.press("Down Down Right")
    #expect(prompt(state)?.isPrivate == true)
    state.press("Up Up Left")
    #expect(prompt(state)?.value(of: .kind) == HandOutKinds.last)
    guard case .handOut(.records(let request), _)? = state.press("Enter").first else {
      Issue.record("nothing is handed out")
      return
    }
    #expect(request.isPrivate && Privacy.isPrivate(request.kind))
    state.press("X Down Down Right Up Up Left Down Down Right")
    #expect(prompt(state)?.isPrivate == false)
    guard case .handOut(.records(let other), _)? = state.press("Enter").first else {
      Issue.record("nothing is handed out")
      return
    }
    #expect(!other.isPrivate && !Privacy.isPrivate(other.kind))
    state.access = .readOnly
    state.press("X")
    #expect(prompt(state)?.rows == [.kind, .form, .folder])
  }

  private enum HandOutKinds {
    static let last = RecordKind.allCases.last { Privacy.isPrivate($0) }?.title
  }

  @Test func anEmptyFolderIsAskedForAndEscapeWritesNothing() {
    var state = state(.cities)
    #expect(state.press("B Down Ctrl-U Enter") == [])
    #expect(state.notice?.text.indonesian == "Tulis nama folder")
    #expect(prompt(state) != nil)
    #expect(state.press("Esc") == [] && state.overlay == nil)
  }

  /// A visitor of a kiosk has neither; a desk that only reads has both.
  @Test func theKioskHasNeither() {
    for id: CommandID in ["program.brief", "program.export"] {
      #expect(!CommandTable.commands(on: .cities, .kiosk).contains { $0.id == id })
      #expect(CommandTable.commands(on: .cities, .readOnly).contains { $0.id == id })
    }
  }

  @Test func filesAreNamedAfterWhatTheyHold() throws {
    let code = try #require(RegionCode("35.73"))
    let brief = HandOutRequest.brief(code, .text, .indonesian)
    #expect(brief.fileName == "ringkasan-35.73" && brief.ending == "txt")
    var request = ExportRequest(.community, .geojson)
    #expect(HandOutRequest.records(request).fileName == "communities")
    request.region = code
    #expect(HandOutRequest.records(request).fileName == "communities-35.73")
    #expect(HandOutRequest.records(request).ending == "geojson")
  }
}
