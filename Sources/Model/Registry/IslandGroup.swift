/// A group of islands that provinces are listed under.
public enum IslandGroup: String, CaseIterable, Sendable {
  /// Sumatra and the islands around it.
  case sumatra = "Sumatra"
  /// Java with Madura.
  case jawa = "Jawa"
  /// Bali and the Lesser Sunda Islands.
  case baliNusaTenggara = "Bali-Nusa Tenggara"
  /// Indonesian Borneo.
  case kalimantan = "Kalimantan"
  /// Sulawesi and the islands around it.
  case sulawesi = "Sulawesi"
  /// The Moluccas.
  case maluku = "Maluku"
  /// Indonesian Papua.
  case papua = "Papua"

  /// Its name.
  public var title: Bilingual {
    switch self {
    case .sumatra: Bilingual("Sumatera", "Sumatra")
    case .jawa: Bilingual("Jawa", "Java")
    case .baliNusaTenggara: Bilingual(same: "Bali-Nusa Tenggara")
    case .kalimantan, .sulawesi, .maluku, .papua: Bilingual(same: rawValue)
    }
  }
}
