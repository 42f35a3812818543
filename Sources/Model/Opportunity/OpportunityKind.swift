/// What is needed, offered or asked for.
public enum OpportunityKind: String, CaseIterable, Choice {
  case capital = "modal"
  case people = "sdm"
  case domesticMarket = "pasar"
  case exports = "ekspor"
  case space = "ruang"
  case equipment = "sarana"
  case technology = "tik"
  case training = "pelatihan"
  case rights = "ki"
  case network = "jaringan"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .capital: Bilingual("modal", "capital")
    case .people: Bilingual("SDM produksi", "people for production")
    case .domesticMarket: Bilingual("pasar dalam negeri", "domestic market")
    case .exports: Bilingual("ekspor", "exports")
    case .space: Bilingual("ruang", "space")
    case .equipment: Bilingual("sarana", "equipment")
    case .technology: Bilingual("TIK", "information technology")
    case .training: Bilingual("pelatihan", "training")
    case .rights: Bilingual("KI (HKI)", "intellectual property")
    case .network: Bilingual("jaringan orang", "network of people")
    }
  }
}
