/// The forms of a brief.
public enum BriefForm: String, CaseIterable, Sendable {
  /// Markdown.
  case markdown = "md"
  /// A page of its own for a browser or printer, A4.
  case html
  /// Plain text of 80 columns.
  case text

  /// The ending of the file's name.
  public var ending: String { self == .text ? "txt" : rawValue }
}
