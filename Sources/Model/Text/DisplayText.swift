/// A text made safe for the screen.
public struct DisplayText: Hashable, Sendable {
  /// The safe text.
  public let text: String
  /// Makes a text safe.
  public init(_ raw: String) { text = raw }
}
