/// Canvases as lines of text, for goldens, plain dumps and the eye.
public enum Picture {
  /// The canvas's rows without trailing blanks, one a line.
  public static func text(of canvas: Canvas) -> String {
    (0..<canvas.size.height).map(canvas.line).joined(separator: "\n")
  }

  /// One letter a cell for its role, one row a line, without trailing `.`.
  ///
  /// A cell that shows something has the letter of its ink (both cells of a wide glyph have it); a
  /// blank one has that of its ground, which is `.` on the plain ground.
  public static func styleMap(of canvas: Canvas) -> String {
    (0..<canvas.size.height).map { y in
      var letters = ""
      for x in 0..<canvas.size.width { letters.append(letter(canvas, x, y)) }
      while letters.last == Role.ground.letter { letters.removeLast() }
      return letters
    }.joined(separator: "\n")
  }

  private static func letter(_ canvas: Canvas, _ x: Int, _ y: Int) -> Character {
    guard let cell = canvas[x, y] else { return Role.ground.letter }
    let shown = cell.width == 0 ? canvas[x - 1, y] ?? cell : cell
    let isBlank = shown.scalar == " " && !shown.style.isUnderlined
    return (isBlank ? shown.style.ground : shown.style.ink).letter
  }
}
