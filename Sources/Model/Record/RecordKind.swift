/// The kinds of records.
public enum RecordKind: String, CaseIterable, Sendable {
  /// A member city's own record, and what it owns.
  case city = "cities"
  case potential = "potentials"
  case designation = "designations"
  case community = "communities"
  case organisation = "organisations"
  case space = "spaces"
  case programme = "programmes"
  case need = "needs"
  case offer = "offers"
  case person = "persons"
  case followUp = "follow_ups"
  case facilitation = "facilitations"
  case source = "sources"
  /// Facts of the nation, its provinces and conference editions.
  case fact = "facts"
  case areaGroup = "area_groups"
  case memberCount = "member_counts"
  case principle = "principles"
  case jurus = "jurus"
  case edition = "editions"
  case recommendation = "recommendations"
  /// A city's way through the ministry's self-assessment.
  case assessment = "assessments"
  /// What was done in the spirit of a principle.
  case example = "examples"

  /// What one of the kind is called.
  public var title: Bilingual {
    switch self {
    case .city: Bilingual("kab/kota", "city")
    case .potential: Bilingual("potensi", "potential")
    case .designation: Bilingual("penetapan", "designation")
    case .community: Bilingual("komunitas", "community")
    case .organisation: Bilingual("lembaga", "organisation")
    case .space: Bilingual("ruang kreatif", "creative space")
    case .programme: Bilingual("program", "programme")
    case .need: Bilingual("kebutuhan", "need")
    case .offer: Bilingual("tawaran", "offer")
    case .person: Bilingual("talenta", "person")
    case .followUp: Bilingual("tindak lanjut", "follow-up")
    case .facilitation: Bilingual("fasilitasi", "facilitation")
    case .source: Bilingual("sumber", "source")
    case .fact: Bilingual("fakta rujukan", "reference fact")
    case .areaGroup: Bilingual("kelompok provinsi", "province group")
    case .memberCount: Bilingual("jumlah anggota", "member count")
    case .principle: Bilingual("prinsip", "principle")
    case .jurus: Bilingual("jurus", "programme of the network")
    case .edition: Bilingual("konferensi", "conference edition")
    case .recommendation: Bilingual("rekomendasi", "recommendation")
    case .assessment: Bilingual("jalur PMK3I", "PMK3I assessment")
    case .example: Bilingual("contoh prinsip", "example of a principle")
    }
  }
}
