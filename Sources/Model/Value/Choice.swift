/// A fixed set of values that a field can take.
public protocol Choice: CaseIterable, Hashable, Sendable {
  /// As it is written in files.
  var code: String { get }
  /// As a person reads it.
  var title: Bilingual { get }
}

extension Choice {
  /// The value of a code in a file.
  public init?(code: String) {
    guard let match = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = match
  }

  /// All values, as a field offers them.
  public static var choices: [FieldChoice] {
    allCases.map { FieldChoice(code: $0.code, title: $0.title) }
  }
}

extension Choice where Self: RawRepresentable, RawValue == String {
  /// The raw value.
  public var code: String { rawValue }
}

extension Subsector: Choice {}
