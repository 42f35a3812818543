/// The kinds of organisations.
public enum OrganisationKind: String, CaseIterable, Choice {
  /// The association of communities.
  case node = "simpul"
  /// A creative business.
  case business = "usaha"
  case university = "perguruan_tinggi"
  case government = "pemerintah"
  case media = "media"
  /// A financial institution or aggregator.
  case finance = "keuangan"
  case facilitator = "fasilitator"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .node: Bilingual("simpul", "node")
    case .business: Bilingual("usaha", "business")
    case .university: Bilingual("perguruan tinggi", "university")
    case .government: Bilingual("pemerintah", "government")
    case .media: Bilingual(same: "media")
    case .finance: Bilingual("lembaga keuangan/agregator", "finance/aggregator")
    case .facilitator: Bilingual("fasilitator", "facilitator")
    }
  }
}
