import Controller
import Model
import Testing
import View

/// The sheet of a region's figures as it is drawn.
@Suite struct SheetGoldenTests {
  private func sheet(_ size: Size, _ keys: String, paste: String? = nil) -> Canvas {
    var state = FormStage.state(size)
    _ = update(&state, .openSheet)
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    if let paste { _ = update(&state, .paste(paste)) }
    return FormStage.canvas(state)
  }

  @Test func typedFiguresAndEarlierOnes() throws {
    for size in [(80, 24), (120, 40), (60, 16)].map({ Size(width: $0.0, height: $0.1) }) {
      let canvas = sheet(size, "4 1 2 Enter = q Enter 1 , 2 Space M Enter Right")
      let name = "sheet-\(size.width)x\(size.height)"
      try Golden.check(name, Picture.text(of: canvas) + "\n")
      guard size.width == 80 else { continue }
      try Golden.check(name + "-roles", Picture.styleMap(of: canvas) + "\n")
    }
  }

  @Test func aPastedBlockIsShownFirst() throws {
    let block = (1...16).map { "\($0)\t\($0 * 1000)\tx" }.joined(separator: "\n")
    let canvas = sheet(Size(width: 80, height: 24), "Down", paste: block + "\t\nsisa\t1")
    try Golden.check("sheet-paste", Picture.text(of: canvas) + "\n")
  }

  @Test func allSixteenRowsHaveRoomAtEightyByTwentyFour() {
    let canvas = sheet(Size(width: 80, height: 24), "")
    let text = Picture.text(of: canvas)
    for subsector in Subsector.allCases {
      #expect(text.contains(subsector.shortTitle.indonesian), "\(subsector.code)")
    }
  }

  @Test func noSizeIsOutOfPlace() {
    for width in [20, 21, 33, 50, 61, 79, 99, 140, 300] {
      for height in [6, 7, 12, 19, 25, 70] {
        for keys in ["", "1 2", "Up Tab Tab x", "Down"] {
          let size = Size(width: width, height: height)
          let canvas = sheet(size, keys, paste: keys == "Down" ? "1\t2\n3\t4" : nil)
          #expect(canvas.cells.count == width * height)
        }
      }
    }
  }
}
