import Controller
import Testing
import View

/// Goldens are made of these two maps, so they are themselves checked letter by letter.
@Suite struct PictureTests {
  @Test func textAndStyleMap() {
    var canvas = Canvas(Size(width: 24, height: 5))
    canvas.write("Jejaring", 1, 0, .accent.bold)
    canvas.write("61 kom.", endingAt: 24, 0, .label)
    canvas.fill(Rect(x: 0, y: 2, width: 14, height: 1), ground: .lifted)
    canvas.put("▌", 0, 2, Style(.accent, on: .lifted))
    canvas.write("漢字 ok", 2, 2, .text.on(.lifted))
    canvas.fill(Rect(x: 18, y: 2, width: 2, height: 1), ground: .ramp6)
    canvas.write("a b", 0, 3, Style(.link, underlined: true))
    #expect(
      Picture.text(of: canvas) == """
         Jejaring        61 kom.

        ▌ 漢字 ok
        a b

        """)
    #expect(
      Picture.styleMap(of: canvas) == """
        .aaaaaaaa........ll.llll

        afttttfttfffff....66
        kkk

        """)
  }

  @Test func anEmptyCanvasIsAnEmptyText() {
    let canvas = Canvas(Size(width: 0, height: 0))
    #expect(Picture.text(of: canvas) == "")
    #expect(Picture.styleMap(of: canvas) == "")
  }
}
