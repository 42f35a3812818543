/// A language of the interface.
public enum Language: String, CaseIterable, Sendable {
  /// Bahasa Indonesia, the first language of the network.
  case indonesian = "id"
  /// English, for visitors.
  case english = "en"

  /// The language that a locale name such as `id_ID.UTF-8` or `en` asks for.
  public init(locale: String?) {
    self = locale?.hasPrefix("en") == true ? .english : .indonesian
  }

  /// The other of the two, for the toggle.
  public var other: Language { self == .indonesian ? .english : .indonesian }
}
