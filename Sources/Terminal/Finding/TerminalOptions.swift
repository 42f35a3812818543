/// What a person asked of the terminal, and what a crash should leave behind.
public struct TerminalOptions: Sendable {
  /// How many colours are asked for.
  public var colours: ColourChoice
  /// Whether ASCII alone is asked for.
  public var isASCII: Bool
  /// The program's version, for the note of a crash.
  public var version: String
  /// The file that the note of a crash is written to, absolute; nil writes none.
  public var crashNote: String?

  /// Nothing asked for, and no note.
  public init(
    colours: ColourChoice = .auto, isASCII: Bool = false, version: String = "",
    crashNote: String? = nil
  ) {
    self.colours = colours
    self.isASCII = isASCII
    self.version = version
    self.crashNote = crashNote
  }
}
