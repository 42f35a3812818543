import Model

/// A fault of a theme, and where it stands.
public struct ThemeProblem: Error, Equatable, Sendable {
  /// The theme's name; that of its file without `.json`.
  public let theme: String
  /// What is wrong.
  public let fault: ThemeFault
  /// Line in the file, from 1; nil where the fault is not of one place.
  public let line: Int?
  /// Column in the file, from 1, counted in Unicode scalars.
  public let column: Int?

  /// A fault of `theme`, at a place of its file if it has one.
  public init(theme: String, fault: ThemeFault, line: Int? = nil, column: Int? = nil) {
    self.theme = theme
    self.fault = fault
    self.line = line
    self.column = column
  }

  /// The theme, the place and the fault in one sentence.
  public var message: Bilingual {
    let fault = fault.message
    let theme = DisplayText(theme).text
    guard let line, let column else {
      return Bilingual("Tema \(theme): \(fault.indonesian)", "Theme \(theme): \(fault.english)")
    }
    return Bilingual(
      "Tema \(theme), baris \(line), kolom \(column): \(fault.indonesian)",
      "Theme \(theme), line \(line), column \(column): \(fault.english)")
  }
}
