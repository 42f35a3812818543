/// How far a follow-up has come.
public enum FollowUpState: String, CaseIterable, Choice {
  case notBegun = "belum"
  case underWay = "berjalan"
  case done = "selesai"
  case dropped = "tidak_dilanjutkan"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .notBegun: Bilingual("belum mulai", "not begun")
    case .underWay: Bilingual("berjalan", "under way")
    case .done: Bilingual("selesai", "done")
    case .dropped: Bilingual("tidak dilanjutkan", "not pursued")
    }
  }
}
