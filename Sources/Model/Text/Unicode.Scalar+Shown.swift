extension Unicode.Scalar {
  /// The scalar that stands for this one on the screen: itself, a space, a control picture, or
  /// ``DisplayText/mark``.
  var shown: Unicode.Scalar {
    switch value {
    case 0x09, 0xA0: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value) ?? DisplayText.mark
    case 0x20..<0x7F: self
    case 0x7F: "\u{2421}"
    default: isDrawable ? self : DisplayText.mark
    }
  }

  private var isDrawable: Bool {
    if Self.disputedWidths.contains(where: { $0.contains(value) }) { return false }
    let properties = self.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return false
    default:
      return !properties.isDefaultIgnorableCodePoint && Self.isKnownToTerminals(properties.age)
    }
  }

  /// Terminals in use know Unicode to 15.0; a newer character has no agreed width in them.
  private static func isKnownToTerminals(_ age: Unicode.Version?) -> Bool {
    guard let age else { return false }
    return age.major < 15 || (age.major == 15 && age.minor == 0)
  }

  /// Where glibc's width and that of newer terminals differ, apart from spacing vowel signs.
  private static let disputedWidths: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x302E...0x302F, 0x3248...0x324F, 0x4DC0...0x4DFF,
    0xFFA0...0xFFA0, 0x1_6FF0...0x1_6FF1, 0x1_D300...0x1_D378,
  ]
}
