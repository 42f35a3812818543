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

  /// What the kind is called.
  public var title: Bilingual {
    switch self {
    case .city: Bilingual("kab/kota", "cities")
    case .potential: Bilingual("potensi", "potentials")
    case .designation: Bilingual("penetapan", "designations")
    case .community: Bilingual("komunitas", "communities")
    case .organisation: Bilingual("lembaga", "organisations")
    case .space: Bilingual("ruang kreatif", "creative spaces")
    case .programme: Bilingual("program", "programmes")
    case .need: Bilingual("kebutuhan", "needs")
    case .offer: Bilingual("tawaran", "offers")
    case .person: Bilingual("talenta", "people")
    case .followUp: Bilingual("tindak lanjut", "follow-ups")
    case .facilitation: Bilingual("fasilitasi", "facilitations")
    case .source: Bilingual("sumber", "sources")
    case .fact: Bilingual("fakta rujukan", "reference facts")
    case .areaGroup: Bilingual("kelompok provinsi", "province groups")
    case .memberCount: Bilingual("jumlah anggota", "member counts")
    case .principle: Bilingual("prinsip", "principles")
    case .jurus: Bilingual("jurus", "programmes of the network")
    case .edition: Bilingual("konferensi", "conference editions")
    case .recommendation: Bilingual("rekomendasi", "recommendations")
    }
  }
}
