import Testing

extension PseudoTerminal {
  private static let named = [
    "Enter": "\r", "Esc": "\u{1b}", "Tab": "\t", "Backspace": "\u{7f}", "Up": "\u{1b}[A",
    "Down": "\u{1b}[B", "Right": "\u{1b}[C", "Left": "\u{1b}[D", "End": "\u{1b}[F",
    "Ctrl-C": "\u{03}", "Ctrl-L": "\u{0c}", "Ctrl-R": "\u{12}", "Ctrl-S": "\u{13}",
  ]

  /// Presses keys as `--keys` of `jejaring screenshot` writes them.
  ///
  /// What comes after Esc has to wait until its answer is seen, or the two are one Alt key.
  func press(_ script: String) {
    for word in script.split(separator: " ") { type(Self.named[String(word)] ?? String(word)) }
  }

  /// Waits until the screen no longer shows `text`.
  func hides(_ text: String) -> Bool { wait { !$0.terminal.text.contains(text) } }

  /// Waits until the screen shows every one of `texts`; those that it does not show.
  func lacks(_ texts: [String]) -> [String] {
    _ = wait { program in texts.allSatisfy(program.terminal.text.contains) }
    return texts.filter { !terminal.text.contains($0) }
  }

  /// Presses `q`; the program ends well and leaves the terminal as it was.
  func quits() -> Bool {
    press("q")
    return ends() == .status(0) && isRestored
  }

  /// The row with the cursor's mark, without what stands before it.
  var marked: String? {
    guard let line = lines.first(where: { $0.contains("▌") }) else { return nil }
    return line.split(separator: "▌", maxSplits: 1).last.map(String.init)
  }

  /// Whether a cell of the screen has a colour of its own.
  var isColoured: Bool {
    (0..<terminal.rows).contains { y in
      (0..<terminal.columns).contains { x in
        let cell = terminal.cell(x, y)
        return cell.ink != -1 || cell.ground != -1
      }
    }
  }
}
