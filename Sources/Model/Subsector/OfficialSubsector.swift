/// One of the 17 subsectors of the taxonomy in force since 2020, where games stand apart.
public enum OfficialSubsector: String, CaseIterable, Sendable {
  /// Pengembang Permainan.
  case gim
  /// Aplikasi.
  case aplikasi
  /// Arsitektur.
  case arsitektur
  /// Desain Interior.
  case desainInterior = "desain_interior"
  /// Desain Komunikasi Visual.
  case dkv
  /// Desain Produk.
  case desainProduk = "desain_produk"
  /// Fesyen.
  case fesyen
  /// Film, Animasi, dan Video.
  case film
  /// Fotografi.
  case fotografi
  /// Kriya.
  case kriya
  /// Kuliner.
  case kuliner
  /// Musik.
  case musik
  /// Penerbitan.
  case penerbitan
  /// Periklanan.
  case periklanan
  /// Seni Pertunjukan.
  case seniPertunjukan = "seni_pertunjukan"
  /// Seni Rupa.
  case seniRupa = "seni_rupa"
  /// Televisi dan Radio.
  case tvRadio = "tv_radio"

  /// The one of the 16 that it belongs to.
  public var subsector: Subsector {
    switch self {
    case .gim, .aplikasi: .apg
    case .arsitektur: .ars
    case .desainInterior: .din
    case .dkv: .dkv
    case .desainProduk: .dpr
    case .fesyen: .fes
    case .film: .fav
    case .fotografi: .fot
    case .kriya: .kri
    case .kuliner: .kul
    case .musik: .mus
    case .penerbitan: .pnb
    case .periklanan: .ikl
    case .seniPertunjukan: .spt
    case .seniRupa: .srp
    case .tvRadio: .tvr
    }
  }

  /// The official name.
  public var title: Bilingual {
    switch self {
    case .gim: Bilingual("Pengembang Permainan", "Game development")
    case .aplikasi: Bilingual("Aplikasi", "Applications")
    default: subsector.title
    }
  }

  /// What becomes of its figures in the taxonomy of 16: games and applications are merged, the
  /// others stay what they are.
  public var outcome: TaxonomyOutcome {
    switch self {
    case .gim, .aplikasi: .merged
    default: .mapped
    }
  }
}
