extension Subsector {
  /// Spellings met in real files, apart from codes and official names.
  var otherSpellings: [String] {
    switch self {
    case .apg:
      [
        "aplikasi dan gim", "aplikasi dan game", "aplikasi gim", "aplikasi game", "app", "apps",
        "application", "gim", "game", "games", "game developer", "pengembang gim",
        "pengembang game", "pengembangan permainan", "aplikasi dan pengembang permainan",
        "permainan", "permainan interaktif", "aplikasi game developer",
      ]
    case .ars: ["arsitek", "architect"]
    case .din: ["interior", "disain interior"]
    case .dkv: ["desain kom visual", "desain grafis", "graphic design", "disain komunikasi visual"]
    case .dpr: ["disain produk", "industrial design"]
    case .fes: ["fesyen", "fashion", "fesien", "mode", "busana"]
    case .fav:
      [
        "film", "animasi", "animation", "video", "film animasi", "film animasi video",
        "film dan animasi", "film dan video", "perfilman", "sinema",
      ]
    case .fot: ["photografi", "photography", "foto", "fotographi"]
    case .kri: ["kriya", "kria", "kerajinan", "kerajinan tangan", "craft", "crafts", "handicraft"]
    case .kul:
      [
        "kuliner", "culinary", "makanan", "minuman", "makanan minuman", "makanan dan minuman",
        "mamin", "gastronomy", "gastronomi", "food", "food and beverage",
      ]
    case .mus: ["music", "seni musik"]
    case .pnb: ["publishing", "penerbit", "literature", "sastra"]
    case .ikl: ["iklan", "advertising", "advertisement"]
    case .spt: ["pertunjukan", "performing art", "performing arts", "seni pertunjukkan"]
    case .srp: ["rupa", "fine art", "fine arts", "visual art", "visual arts"]
    case .tvr:
      [
        "tv", "radio", "televisi", "television", "tv radio", "tv dan radio", "tv and radio",
        "radio dan televisi", "televisi radio",
      ]
    }
  }
}
