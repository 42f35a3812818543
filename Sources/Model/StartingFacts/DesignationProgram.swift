/// A programme that designates or assesses creative cities.
public enum DesignationProgram: String, CaseIterable, Sendable {
  /// UNESCO Creative Cities Network.
  case uccn = "UCCN"
  /// Kabupaten/Kota Kreatif by decree of the ministry.
  case kata = "KaTa"
  /// The ministry's self-assessment.
  case pmk3i = "PMK3I"
  /// An innovation award beside KaTa Kreatif, not a designation by decree.
  case kataInovasi = "KaTa-inovasi"

  /// The name that people use.
  public var title: Bilingual {
    switch self {
    case .uccn: Bilingual("Jejaring Kota Kreatif UNESCO", "UNESCO Creative Cities Network")
    case .kata: Bilingual(same: "KaTa Kreatif")
    case .pmk3i: Bilingual(same: "PMK3I")
    case .kataInovasi: Bilingual("Inovasi KaTa Kreatif", "KaTa Kreatif innovation award")
    }
  }
}
