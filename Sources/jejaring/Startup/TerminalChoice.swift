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
  var options: TerminalOptions {
    let state = Environment.baseFolder("XDG_STATE_HOME", ".local/state")
    return TerminalOptions(
      colours: colors, isASCII: ascii, version: ProgramVersion.text,
      crashNote: state + "/jejaring/crash.txt")
  }
}
