import Controller
import Foundation
import Model
import Store
import Testing
import View

/// Forms as they are drawn: at 80x24 with their map of roles, larger and smaller as text.
@Suite struct FormGoldenTests {
  private static let sizes = [Size(width: 120, height: 40), Size(width: 60, height: 16)]

  @Test(arguments: [
    ("form-new", RecordKind.community, "S a n g g a r Tab k r i , Space d e s"),
    ("form-filled", .programme, "P a m e r a n Tab Space Tab k r i , Space f e s Tab Tab 3 1 / 2"),
    ("form-note", .need, "M o d a l Tab Space"),
    (
      "form-source", .source,
      "D i n a s Tab D a t a Tab 1 6 / 3 / 2 0 1 6 Tab Tab s a t u Enter d u a"
    ),
  ])
  func forms(name: String, kind: RecordKind, keys: String) throws {
    try check(name, keys) { state in
      _ = update(&state, .addRecordOf(kind))
    }
  }

  @Test func theFormOfARegion() throws {
    try check("form-city", "Tab") { state in _ = update(&state, .editRecord) }
  }

  @Test func theMenus() throws {
    try check("records-adding", "k e") { state in _ = update(&state, .addRecord) }
    try check("records-list", "Down") { state in _ = update(&state, .listRecords) }
  }

  @Test func inEnglish() throws {
    var state = FormStage.state(Size(width: 80, height: 24))
    state.language = .english
    _ = update(&state, .addRecordOf(.facilitation))
    for key in Key.script("S p a c e Tab Tab Space") { _ = update(&state, .key(key)) }
    try Golden.check("form-english", Picture.text(of: FormStage.canvas(state)) + "\n")
  }

  @Test func bothSidesOfAConflict() throws {
    let conflicts = try FormStage.conflicts()
    try check("conflict", "Down Right") { state in
      _ = update(
        &state, .written(.save([], name: "x"), .outcome(.conflict(conflicts))))
    }
  }

  /// Words replaced in marked records, two of them made one, and one moved.
  @Test(arguments: [
    ("replace", "v v v F Tab s Tab S z"), ("replace-products", "v v v F p r o d Tab a Tab o o"),
    ("join", "v v Y Down Right"), ("move", "Alt-p b a n d u Down Enter"),
  ])
  func marked(name: String, keys: String) throws {
    try check(name, "/ s a n g g a r Enter " + keys) { state in
      _ = update(&state, .show(.communities))
    }
  }

  @Test func markedInEnglish() throws {
    for (name, keys) in [("replace", "v v F Tab s Tab S z"), ("join", "v v Y"), ("move", "Alt-p")] {
      var state = FormStage.state(Size(width: 80, height: 24))
      state.language = .english
      _ = update(&state, .show(.communities))
      for key in Key.script("/ s a n g g a r Enter " + keys) { _ = update(&state, .key(key)) }
      try Golden.check("\(name)-english", Picture.text(of: FormStage.canvas(state)) + "\n")
    }
  }

  @Test func selectionAndFaultsAreSeenWithoutColour() throws {
    var state = FormStage.state(Size(width: 80, height: 24), theme: "monochrome")
    _ = update(&state, .addRecordOf(.community))
    for key in Key.script("K a i n Space t e n u n") { _ = update(&state, .key(key)) }
    _ = update(&state, .key(.held(.shiftWord, .left)))
    let canvas = FormStage.canvas(state)
    let cells = (0..<80).compactMap { canvas[$0, 5] }
    #expect(cells.filter(\.style.isUnderlined).count == 5)
    for key in Key.script("Tab x x Tab") { _ = update(&state, .key(key)) }
    #expect(FormStage.canvas(state).line(6).contains("! xx"))
  }

  @Test func noSizeIsOutOfPlace() throws {
    let conflicts = try FormStage.conflicts()
    for width in [20, 21, 33, 50, 61, 79, 99, 140, 300] {
      for height in [6, 7, 12, 19, 25, 70] {
        let size = Size(width: width, height: height)
        var states = [Action.addRecordOf(.community), .editRecord, .addRecord, .listRecords].map {
          action in
          var state = FormStage.state(size)
          _ = update(&state, action)
          for key in Key.script("k r i") { _ = update(&state, .key(key)) }
          return state
        }
        var conflict = FormStage.state(size)
        _ = update(&conflict, .written(.undo, .outcome(.conflict(conflicts))))
        states.append(conflict)
        for keys in ["v v F Tab s Tab x", "v v Y", "Alt-p m e d"] {
          var state = FormStage.state(size)
          _ = update(&state, .show(.communities))
          for key in Key.script("/ s a n g g a r Enter " + keys) { _ = update(&state, .key(key)) }
          states.append(state)
        }
        for state in states {
          #expect(FormStage.canvas(state).cells.count == width * height)
        }
      }
    }
  }

  private func check(
    _ name: String, _ keys: String, _ open: (inout AppState) -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for size in [Size(width: 80, height: 24)] + Self.sizes {
      var state = FormStage.state(size)
      open(&state)
      for key in Key.script(keys) { _ = update(&state, .key(key)) }
      let canvas = FormStage.canvas(state)
      let place = "\(name)-\(size.width)x\(size.height)"
      try Golden.check(place, Picture.text(of: canvas) + "\n", sourceLocation: sourceLocation)
      guard size.width == 80 else { continue }
      try Golden.check(
        place + "-roles", Picture.styleMap(of: canvas) + "\n", sourceLocation: sourceLocation)
    }
  }
}
