/// One of the 16 subsectors of the creative economy (taxonomy of 2015-2019), in the order that every
/// screen and every file keeps.
public enum Subsector: UInt8, CaseIterable, Comparable, Sendable {
  /// Aplikasi dan Game Developer.
  case apg
  /// Arsitektur.
  case ars
  /// Desain Interior.
  case din
  /// Desain Komunikasi Visual.
  case dkv
  /// Desain Produk.
  case dpr
  /// Fesyen.
  case fes
  /// Film, Animasi, dan Video.
  case fav
  /// Fotografi.
  case fot
  /// Kriya.
  case kri
  /// Kuliner.
  case kul
  /// Musik.
  case mus
  /// Penerbitan.
  case pnb
  /// Periklanan.
  case ikl
  /// Seni Pertunjukan.
  case spt
  /// Seni Rupa.
  case srp
  /// Televisi dan Radio.
  case tvr

  /// How many there are.
  public static let count = allCases.count

  /// The subsector of a three-letter code such as "KUL", in either case.
  public init?(code: String) {
    let wanted = code.uppercased()
    guard let match = Self.allCases.first(where: { $0.code == wanted }) else { return nil }
    self = match
  }

  /// The place in the order, 0 to 15.
  public var index: Int { Int(rawValue) }

  /// The code of files and column heads: three capital letters.
  public var code: String {
    switch self {
    case .apg: "APG"
    case .ars: "ARS"
    case .din: "DIN"
    case .dkv: "DKV"
    case .dpr: "DPR"
    case .fes: "FES"
    case .fav: "FAV"
    case .fot: "FOT"
    case .kri: "KRI"
    case .kul: "KUL"
    case .mus: "MUS"
    case .pnb: "PNB"
    case .ikl: "IKL"
    case .spt: "SPT"
    case .srp: "SRP"
    case .tvr: "TVR"
    }
  }

  /// Whether `left` stands before `right` in the order.
  public static func < (left: Subsector, right: Subsector) -> Bool {
    left.rawValue < right.rawValue
  }
}
