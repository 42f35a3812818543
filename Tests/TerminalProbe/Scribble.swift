import Controller
import Glibc
import View

/// Frames full of text that is hard to draw, each another; what they hold is kept in a file.
final class Scribble {
  // No mark ends a text: libvterm loses one that comes in the last column.
  private static let texts = [
    "Kabupaten", "東京都", "é", "e\u{301}le\u{301}s", "─┼─", "████", "★ 12", "  ", "a", "한국", "…",
    "Kriya·Musik", "界x界", "n\u{303}a",
  ]
  private static let styles: [Style] = [.text, .title, .accent, .alert.on(.lifted), .quiet.bold]

  private struct Stroke {
    let text: String
    let x: Int
    var y: Int
    let style: Style
  }

  private let record: String
  private var strokes: [Stroke] = []
  private var canvas = Canvas(Size(width: 0, height: 0))
  private var number = 0
  private var random: UInt64 = 20_160_427

  init(record: String) { self.record = record }

  /// The frame after the last one: some texts more, rows moved up or down by one, or a fresh canvas.
  func frame(_ state: AppState, _ look: Appearance) -> Frame {
    number += 1
    if canvas.size != state.size || number % 7 == 0 { strokes = [] }
    if number % 2 == 0, !strokes.isEmpty { moveRows(state.size.height) }
    for _ in 0..<(number % 2 == 0 ? next(3) : next(40)) {
      strokes.append(
        Stroke(
          text: Scribble.texts[next(Scribble.texts.count)], x: next(state.size.width + 4) - 4,
          y: next(state.size.height), style: Scribble.styles[next(Scribble.styles.count)]))
    }
    canvas = Canvas(state.size)
    for stroke in strokes { canvas.write(stroke.text, stroke.x, stroke.y, stroke.style) }
    keep()
    let cursor = number % 3 == 0 ? Point(next(state.size.width), next(state.size.height)) : nil
    return Frame(canvas: canvas, cursor: cursor, title: "frame \(number)")
  }

  private func moveRows(_ rows: Int) {
    let top = next(rows / 2)
    let step = next(2) == 0 ? -1 : 1
    for place in strokes.indices where strokes[place].y >= top { strokes[place].y += step }
  }

  private func next(_ limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(random >> 33) % max(1, limit)
  }

  /// The style of each cell of a row, as letters; of blanks the ground alone, of right halves nothing.
  private func styles(_ y: Int) -> String {
    (0..<canvas.size.width).map { x in
      guard let cell = canvas[x, y], cell.width > 0 else { return "-" }
      let ground = String(cell.style.ground.letter)
      guard !cell.isBlank else { return ground }
      return String(cell.style.ink.letter) + ground + (cell.style.isBold ? "b" : "")
    }.joined(separator: " ")
  }

  private func keep() {
    var text = "frame \(number)\n"
    for row in 0..<canvas.size.height { text += canvas.line(row) + "\n" }
    for row in 0..<canvas.size.height { text += styles(row) + "\n" }
    let file = open(record, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }
}
