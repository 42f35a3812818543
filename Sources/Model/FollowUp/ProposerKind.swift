/// Who may ask a facilitator.
public enum ProposerKind: String, CaseIterable, Choice {
  case community = "komunitas"
  case university = "perguruan_tinggi"
  case government = "pemerintah_daerah"
  case cooperative = "koperasi"
  case customary = "lembaga_adat"
  case court = "keraton"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .community: Bilingual("komunitas", "community")
    case .university: Bilingual("perguruan tinggi", "university")
    case .government: Bilingual("pemerintah daerah", "local government")
    case .cooperative: Bilingual("koperasi", "cooperative")
    case .customary: Bilingual("lembaga adat", "customary institution")
    case .court: Bilingual("keraton", "royal court")
    }
  }
}
