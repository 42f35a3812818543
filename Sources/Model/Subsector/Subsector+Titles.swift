extension Subsector {
  /// The full official name.
  public var title: Bilingual {
    switch self {
    case .apg: Bilingual("Aplikasi dan Game Developer", "Applications and game development")
    case .ars: Bilingual("Arsitektur", "Architecture")
    case .din: Bilingual("Desain Interior", "Interior design")
    case .dkv: Bilingual("Desain Komunikasi Visual", "Visual communication design")
    case .dpr: Bilingual("Desain Produk", "Product design")
    case .fes: Bilingual("Fesyen", "Fashion")
    case .fav: Bilingual("Film, Animasi, dan Video", "Film, animation and video")
    case .fot: Bilingual("Fotografi", "Photography")
    case .kri: Bilingual("Kriya", "Craft")
    case .kul: Bilingual("Kuliner", "Culinary")
    case .mus: Bilingual("Musik", "Music")
    case .pnb: Bilingual("Penerbitan", "Publishing")
    case .ikl: Bilingual("Periklanan", "Advertising")
    case .spt: Bilingual("Seni Pertunjukan", "Performing arts")
    case .srp: Bilingual("Seni Rupa", "Visual arts")
    case .tvr: Bilingual("Televisi dan Radio", "Television and radio")
    }
  }

  /// A name of at most 20 cells, for lists and bars.
  public var shortTitle: Bilingual {
    switch self {
    case .apg: Bilingual("Aplikasi & gim", "Apps & games")
    case .din: Bilingual("Desain interior", "Interior design")
    case .dkv: Bilingual("Desain kom. visual", "Visual comm. design")
    case .dpr: Bilingual("Desain produk", "Product design")
    case .fav: Bilingual("Film, animasi, video", "Film, anim. & video")
    case .spt: Bilingual("Seni pertunjukan", "Performing arts")
    case .srp: Bilingual("Seni rupa", "Visual arts")
    case .tvr: Bilingual("Televisi & radio", "Television & radio")
    case .ars, .fes, .fot, .kri, .kul, .mus, .pnb, .ikl: title
    }
  }
}
