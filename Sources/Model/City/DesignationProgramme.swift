/// The programmes that give titles to regions.
public enum DesignationProgramme: String, CaseIterable, Choice {
  /// The UNESCO Creative Cities Network.
  case unesco
  /// The ministry's Kabupaten/Kota Kreatif.
  case kata
  /// The innovation award beside it.
  case kataInnovation = "kata_inovasi"
  /// The ministry's self-assessment.
  case pmk3i

  /// What a person calls it where there is little room.
  public var shortTitle: Bilingual {
    self == .kata ? Bilingual(same: "KaTa") : title
  }

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .unesco: Bilingual(same: "UNESCO")
    case .kata: Bilingual(same: "KaTa Kreatif")
    case .kataInnovation: Bilingual("KaTa inovasi", "KaTa innovation")
    case .pmk3i: Bilingual(same: "PMK3I")
    }
  }
}

extension DesignationProgramme {
  /// The programme of a name in the embedded table.
  init?(name: String) {
    switch name {
    case "UCCN": self = .unesco
    case "KaTa": self = .kata
    case "KaTa-inovasi": self = .kataInnovation
    case "PMK3I": self = .pmk3i
    default: return nil
    }
  }
}
