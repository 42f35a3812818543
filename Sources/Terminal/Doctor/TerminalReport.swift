import CNcurses
import CTerminal
import Glibc
import Model
import View

/// What was found of the terminal, what is used of it, and why: for `jejaring doctor`.
public struct TerminalReport {
  private let setting: TerminalSetting
  private let options: TerminalOptions

  /// A report on the terminal of this process, also where there is none.
  public init(_ options: TerminalOptions) {
    setting = .current
    self.options = options
  }

  /// The version of the library that draws.
  public static var libraryVersion: String {
    curses_version().map { String(cString: $0) } ?? "-"
  }

  /// One thing a line.
  public func lines() -> [Bilingual] {
    let locale = TerminalLocale.adopt()
    let glyphs = GlyphPlan(setting.family, locale, options, console: STDOUT_FILENO)
    var lines = [
      Bilingual(same: "TERM: \(shown(setting.term))"),
      Bilingual(same: "COLORTERM: \(shown(setting.colourTerm))"),
      Bilingual(same: "TMUX: \(setting.isInTmux ? "✓" : "-")"),
      Bilingual(same: "NO_COLOR: \(setting.asksForNoColour ? "✓" : "-")"),
      size, LocaleWords.line(locale), GlyphWords.line(glyphs),
    ]
    do throws(TerminalError) {
      let term = try TerminalDescription.require(setting, options.colours)
      lines += usage(of: term)
    } catch {
      lines.append(error.message)
    }
    return lines
  }

  private func usage(of term: TerminalDescription) -> [Bilingual] {
    let modes = ScreenModes(term)
    let interview = isTerminal && !modes.questions.isEmpty ? Interview(modes.questions) : nil
    return [
      Bilingual(
        "terminfo: \(DisplayText(term.entryName).text)"
          + (term.colours.usesOwnEntry ? " (bawaan program)" : " (dari mesin ini)"),
        "terminfo: \(DisplayText(term.entryName).text)"
          + (term.colours.usesOwnEntry ? " (the program's own)" : " (of this machine)")),
      ColourWords.line(term.colours),
      TerminalWords.mouse(modes.hasMouse),
      TerminalWords.paste(term.speaksXterm),
      TerminalWords.frames(interview?.hasFrames),
      TerminalWords.ground(interview?.isLight),
      TerminalWords.clipboard(modes.hasClipboard, isInTmux: setting.isInTmux),
    ]
  }

  private var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private var size: Bilingual {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard terminal_size(STDOUT_FILENO, &columns, &rows) else {
      return Bilingual("ukuran: keluaran bukan terminal", "size: output is not a terminal")
    }
    return Bilingual("ukuran: \(columns)x\(rows)", "size: \(columns)x\(rows)")
  }

  private func shown(_ value: String?) -> String { value.map { DisplayText($0).text } ?? "-" }
}
