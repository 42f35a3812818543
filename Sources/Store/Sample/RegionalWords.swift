import Model

/// The words of a part of Indonesia from which names and products are made.
struct RegionalWords: Sendable {
  /// First words of names: "Sekar".
  let firsts: WordList
  /// Second words of names: "Kencana".
  let seconds: WordList
  /// What people call themselves.
  let people: WordList
  /// First and second parts of place names.
  let places: (firsts: WordList, seconds: WordList)
  /// Whether the parts of a place name are one word.
  let joinsPlaces: Bool
  /// Performing arts.
  let arts: WordList
  /// What is cooked.
  let foods: WordList
  /// What is made by hand.
  let crafts: WordList
  /// What is worn.
  let textiles: WordList

  /// The words of the part in which a province lies.
  static func words(of province: ProvinceCode) -> RegionalWords {
    switch province.number {
    case 11: aceh
    case 12: batak
    case 13: minang
    case 14...29: melayu
    case 31, 32, 36: sunda
    case 33...35: jawa
    case 51: bali
    case 52, 53: nusaTenggara
    case 61...65: kalimantan
    case 71...76: sulawesi
    case 81, 82: maluku
    default: papua
    }
  }
}
