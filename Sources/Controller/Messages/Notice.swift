import Model

/// A line that the status line shows once, until the next key.
public struct Notice: Equatable, Sendable {
  /// How loud it is.
  public enum Tone: Sendable {
    /// Something went as asked.
    case plain
    /// Something needs a look.
    case alert
  }

  /// What it says.
  public let text: Bilingual
  /// How loud it is.
  public let tone: Tone

  /// A line for the status line.
  public init(_ text: Bilingual, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
