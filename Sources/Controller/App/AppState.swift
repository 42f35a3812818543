import Model

/// All that the program knows at one moment; each frame is drawn from it alone.
public struct AppState: Equatable, Sendable {
  /// The terminal's size.
  public var size: Size
  /// The language of the interface.
  public var language: Language
  /// The name of the chosen theme.
  public var themeName: String

  /// The state at the start.
  public init(size: Size, language: Language, themeName: String) {
    self.size = size
    self.language = language
    self.themeName = themeName
  }
}
