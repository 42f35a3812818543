import Model

/// A day as a page carries it: `27 November 2026`.
enum BriefDate {
  /// A date such as `2026-11-27` in words; any other text as it stands.
  static func text(_ date: String, _ language: Language) -> String {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let year = parts.first, let day = parts.last,
      months.indices.contains(parts[1] - 1)
    else { return date }
    return "\(day) \(months[parts[1] - 1].text(language)) \(year)"
  }

  private static let months: [Bilingual] = [
    Bilingual("Januari", "January"), Bilingual("Februari", "February"),
    Bilingual("Maret", "March"), Bilingual(same: "April"), Bilingual("Mei", "May"),
    Bilingual("Juni", "June"), Bilingual("Juli", "July"), Bilingual("Agustus", "August"),
    Bilingual(same: "September"), Bilingual("Oktober", "October"), Bilingual(same: "November"),
    Bilingual("Desember", "December"),
  ]
}
