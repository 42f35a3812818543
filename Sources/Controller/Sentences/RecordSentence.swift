import Model

/// A record of the community browser as one sentence for a message.
public enum RecordSentence {
  /// The sentence of an entry; `contact` is what may be published.
  ///
  /// Nil for a person whom nothing allows to be passed on (`isOpen`).
  ///
  /// `Arek Sketsa, komunitas di Kota Malang, Jawa Timur: Seni Rupa, DKV. Kontak: ….`
  public static func text(
    of entry: BrowserEntry, contact: PublicContact?, isOpen: Bool, _ language: Language
  ) -> String? {
    guard entry.kind != .talent || isOpen else { return nil }
    let region = Registry.standard.regions[entry.city]
    let province = Registry.standard.province(region.province)?.name ?? ""
    let place = Bilingual(
      "\(entry.kind.title.indonesian) di \(region.title), \(province)",
      "\(entry.kind.title.english) in \(region.title), \(province)")
    var text = "\(entry.name), \(place.text(language))"
    let subsectors = entry.subsectors.map { $0.title.text(language) }
    if !subsectors.isEmpty { text += ": " + subsectors.joined(separator: ", ") }
    text += "."
    if let contact {
      text += " \(Bilingual("Kontak", "Contact").text(language)): \(contact.text)."
    }
    return DisplayText(text).text
  }
}
