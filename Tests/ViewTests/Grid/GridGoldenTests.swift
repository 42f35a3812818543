import Controller
import Model
import Testing
import View

/// Records side by side as they are drawn.
@Suite struct GridGoldenTests {
  private func grid(_ size: Size, _ keys: String, paste: String? = nil) -> Canvas {
    var state = FormStage.state(size)
    _ = update(&state, .show(.communities))
    _ = update(&state, .openGrid)
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    if let paste { _ = update(&state, .paste(paste)) }
    return FormStage.canvas(state)
  }

  @Test func typedCellsAndWhatIsWrong() throws {
    for size in [(80, 24), (120, 40), (60, 16)].map({ Size(width: $0.0, height: $0.1) }) {
      let canvas = grid(size, "S a t u Enter Right K R I Enter End x y Enter Home Down Right K")
      let name = "grid-\(size.width)x\(size.height)"
      try Golden.check(name, Picture.text(of: canvas) + "\n")
      guard size.width == 80 else { continue }
      try Golden.check(name + "-roles", Picture.styleMap(of: canvas) + "\n")
    }
  }

  @Test func aPastedBlockIsShownFirst() throws {
    let canvas = grid(Size(width: 80, height: 24), "Down", paste: "Satu\tKRI\nDua\tKUL\n")
    try Golden.check("grid-paste", Picture.text(of: canvas) + "\n")
  }

  @Test func noSizeIsOutOfPlace() {
    for width in [20, 21, 33, 50, 61, 79, 99, 140, 300] {
      for height in [6, 7, 12, 19, 25, 70] {
        for keys in ["", "1 2", "PgDn x", "Down", "End F2"] {
          let size = Size(width: width, height: height)
          let canvas = grid(size, keys, paste: keys == "Down" ? "1\t2\n3\t4" : nil)
          #expect(canvas.cells.count == width * height)
        }
      }
    }
  }
}
