import ArgumentParser
import Terminal

extension ColourChoice: ExpressibleByArgument {}

/// What a person asks of the terminal.
struct TerminalChoice: ParsableArguments {
  @Option(help: "Warna: auto, truecolor, 256, 16, 8, none. / Colours.")
  var colors = ColourChoice.auto

  @Flag(help: "Hanya ASCII. / ASCII alone.")
  var ascii = false

  /// The same, with what a crash should leave behind.
  var options: TerminalOptions { TerminalChoice.options(colors, isASCII: ascii) }

  /// What is asked of the terminal where no option says more.
  static func options(_ colours: ColourChoice = .auto, isASCII: Bool = false) -> TerminalOptions {
    let state = Environment.baseFolder("XDG_STATE_HOME", ".local/state")
    return TerminalOptions(
      colours: colours, isASCII: isASCII, version: ProgramVersion.text,
      crashNote: state + "/jejaring/crash.txt")
  }
}
