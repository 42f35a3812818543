/// The kinds of programmes.
public enum ProgrammeKind: String, CaseIterable, Choice {
  case training = "pelatihan"
  case incubation = "inkubasi"
  case certification = "sertifikasi"
  case festival
  case other = "lain"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .training: Bilingual("pelatihan", "training")
    case .incubation: Bilingual("inkubasi", "incubation")
    case .certification: Bilingual("sertifikasi", "certification")
    case .festival: Bilingual(same: "festival")
    case .other: Bilingual("lain-lain", "other")
    }
  }
}
