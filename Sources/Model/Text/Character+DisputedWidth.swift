extension Character {
  /// Whether terminals disagree on the cells of this cluster: joined or coloured emoji, emoji and
  /// keycaps by variation selector, flags.
  var isOfDisputedWidth: Bool {
    guard let first = unicodeScalars.first else { return false }
    if first.isRegionalIndicator { return true }
    guard first.properties.isEmoji else { return false }
    return unicodeScalars.dropFirst().contains {
      $0 == "\u{200D}" || $0 == "\u{FE0F}" || $0 == "\u{20E3}" || $0.properties.isEmojiModifier
        || $0.isTag
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1_F1E6...0x1_F1FF).contains(value) }
  fileprivate var isTag: Bool { (0xE_0000...0xE_007F).contains(value) }
}
