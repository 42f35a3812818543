import Model

/// What is known of a region, as one sentence for a message.
public enum CitySentence {
  /// The sentence of a region; `contact` is what may be published.
  ///
  /// `Kota Malang (35.73), Jawa Timur: UNESCO 2025 Media Arts; 63 komunitas, 4 ruang. Kontak: ….`
  public static func text(
    of region: Region, _ holdings: CityHoldings, contact: PublicContact?, _ language: Language
  ) -> String {
    let province = Registry.standard.province(region.province)?.name ?? ""
    let parts = [designations(holdings, language), counts(holdings, language)]
    let known = parts.filter { !$0.isEmpty }
    let holds =
      known.isEmpty
      ? Bilingual("belum didata", "no data yet").text(language) : known.joined(separator: "; ")
    var text = "\(holdings.title) (\(region.code)), \(province): \(holds)."
    if let contact {
      let title = Bilingual("Kontak", "Contact").text(language)
      let name = contact.name == holdings.title ? "" : contact.name + ", "
      text += " \(title): \(name)\(contact.text)."
    }
    return DisplayText(text).text
  }

  private static func designations(_ holdings: CityHoldings, _ language: Language) -> String {
    holdings.designations.filter { !$0.stamp.isDeleted }.map { designation in
      let words = [
        designation.programme?.title.text(language), designation.year.map(String.init),
        designation.field,
        designation.isFlagship ? Bilingual("(unggulan)", "(flagship)").text(language) : nil,
        designation.attestation.flatMap { attestation in
          attestation == .verified ? nil : "(\(attestation.title.text(language)))"
        },
      ]
      return words.compactMap { $0 }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  private static func counts(_ holdings: CityHoldings, _ language: Language) -> String {
    let counts = CityCounts(holdings)
    let all = [
      (counts.communities, Bilingual("komunitas", "communities")),
      (counts.spaces, Bilingual("ruang", "spaces")),
      (counts.businesses, Bilingual("usaha", "businesses")),
      (counts.organisations, Bilingual("lembaga", "organisations")),
      (counts.programmes, Bilingual("program", "programmes")),
      (counts.needs, Bilingual("kebutuhan", "needs")),
      (counts.offers, Bilingual("tawaran", "offers")),
    ]
    return all.filter { $0.0 > 0 }
      .map { "\(language.grouped($0.0)) \($0.1.text(language))" }.joined(separator: ", ")
  }
}
