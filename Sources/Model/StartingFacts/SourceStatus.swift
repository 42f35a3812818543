/// How well a fact of the starting network is borne out.
public enum SourceStatus: String, CaseIterable, Sendable {
  /// Two sources, or one official.
  case verified
  /// One press source.
  case single
  /// The designation is certain, its subsector is not: never shown as a flagship.
  case unverified

  /// The word for it.
  public var title: Bilingual {
    switch self {
    case .verified: Bilingual("terverifikasi", "verified")
    case .single: Bilingual("satu sumber", "one source")
    case .unverified: Bilingual("belum terverifikasi", "unverified")
    }
  }
}
