import Model

extension Figure {
  private static let enteredKey = "entered_by"

  /// Who entered it, where that is not the author of its record.
  public var enteredBy: String? { text(Self.enteredKey) }

  /// Who verified it.
  public var verifiedBy: String? { text("verified_by") }

  /// The figure as verified: with who did it, when, how and by which document.
  public func verified(_ verification: Verification, enteredBy: String) -> Figure {
    var figure = self
    figure.standing = .verified
    let keys = Set(Verification.fields.map(\.key) + [Self.enteredKey])
    figure.unknown.removeAll { keys.contains($0.key) }
    figure.unknown.append(Self.member(Self.enteredKey, .text(enteredBy)))
    for field in Verification.fields {
      let value = field.value(verification)
      if value != .absent { figure.unknown.append(Self.member(field.key, value)) }
    }
    return figure
  }

  private func text(_ key: String) -> String? {
    guard let member = unknown.first(where: { $0.key == key }) else { return nil }
    return (try? JSONDocument(member.bytes).root)?.string
  }

  private static func member(_ key: String, _ value: FieldValue) -> UnknownMember {
    var writer = JSONWriter()
    value.write(to: &writer)
    return UnknownMember(key: key, bytes: writer.bytes)
  }
}
