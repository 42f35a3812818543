import Model

/// What becomes of a record's text in which words are replaced.
public struct ReplacedText: Equatable, Sendable {
  /// A stretch of the text.
  public enum Part: Equatable, Sendable {
    /// One that stays.
    case kept(String)
    /// One that was found, and what takes its place.
    case replaced(String, by: String)
  }

  /// The record's name.
  public let name: Bilingual
  /// Whether the text is the name itself.
  public let isName: Bool
  /// The text, with what is found in it.
  public let parts: [Part]
  /// Why the record does not take it; nil if it does.
  public internal(set) var fault: Bilingual?

  /// How often the words are found.
  public var count: Int {
    parts.count { part in
      if case .replaced = part { return true }
      return false
    }
  }

  /// The text as it becomes.
  static func after(_ parts: [Part]) -> String {
    parts.map { part in
      switch part {
      case .kept(let text): text
      case .replaced(_, let new): new
      }
    }.joined()
  }
}
