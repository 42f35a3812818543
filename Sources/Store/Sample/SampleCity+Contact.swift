import Model

extension SampleCity {
  /// A telephone number or address that can be nobody's, and in half the cases the consent to
  /// publish it; nothing at all in the rest of `percent`.
  ///
  /// The domain `example` is set apart for this (RFC 2606); no network has a number block 0000.
  func contact(
    _ name: String, _ percent: Int, _ random: inout SampleRandom
  ) -> (contact: String?, consent: Consent) {
    var consent = Consent()
    guard random.chance(percent) else { return (nil, consent) }
    let contact =
      random.chance(45)
      ? "08\(random.whole(in: 11...59))-0000-\(SampleDates.padded(random.below(10_000), to: 4))"
      : mailbox(name) + "@contoh.example"
    if random.chance(50) {
      consent.by = "pengurus (data contoh)"
      consent.on = SampleDates.date(day: random.below(300))
      consent.purposes = [.contact] + random.several(1, of: [.kiosk, .publication])
    }
    return (contact, consent)
  }

  /// A name in small letters and dots.
  private func mailbox(_ name: String) -> String {
    var box = ""
    for character in name.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        box.append(character)
      } else if box.last != "." {
        box.append(".")
      }
    }
    return box
  }
}
