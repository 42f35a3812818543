/// Whether a region belongs to the network; unknown is the default.
public enum MembershipStatus: String, CaseIterable, Choice {
  case member, candidate, inactive
  case notJoined = "not_joined"
  case unknown

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .member: Bilingual("anggota", "member")
    case .candidate: Bilingual("calon", "candidate")
    case .inactive: Bilingual("tidak aktif", "inactive")
    case .notJoined: Bilingual("belum bergabung", "not joined")
    case .unknown: Bilingual("belum diketahui", "unknown")
    }
  }
}
