import Model

extension Figure {
  /// Who entered it, where that is not the author of its record.
  public var enteredBy: String? { text(Verification.enteredKey) }

  /// Who verified it.
  public var verifiedBy: String? { text("verified_by") }

  /// The figure as verified: with who did it, when, how and by which document.
  public func verified(_ verification: Verification, enteredBy: String) -> Figure {
    var figure = self
    figure.standing = .verified
    figure.unknown.removeAll { Verification.memberKeys.contains($0.key) }
    figure = figure.entered(by: enteredBy)
    for field in Verification.fields {
      let value = field.value(verification)
      if value != .absent { figure.unknown.append(Self.member(field.key, value)) }
    }
    return figure
  }

  /// The figure with who entered it.
  func entered(by name: String) -> Figure {
    var figure = self
    figure.unknown.removeAll { $0.key == Verification.enteredKey }
    guard !name.isEmpty else { return figure }
    figure.unknown.append(Self.member(Verification.enteredKey, .text(name)))
    return figure
  }

  /// The figure without what was said of the verification of another.
  func unverified() -> Figure {
    var figure = self
    figure.unknown.removeAll { Verification.memberKeys.contains($0.key) }
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
