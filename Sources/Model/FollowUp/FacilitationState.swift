/// How far a request to a facilitator has come.
public enum FacilitationState: String, CaseIterable, Choice {
  case proposed = "usulan"
  case checking = "diperiksa"
  case returned = "dikembalikan"
  case visited = "uji_petik"
  case approved = "disetujui"
  case refused = "ditolak"
  case withdrawn = "ditarik"
  case underWay = "berjalan"
  case handedOver = "serah_terima"
  case evaluation = "evaluasi"
  case done = "selesai"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .proposed: Bilingual("usulan", "proposed")
    case .checking: Bilingual("berkas diperiksa", "papers checked")
    case .returned: Bilingual("dikembalikan untuk dilengkapi", "returned to be completed")
    case .visited: Bilingual("uji petik", "visited")
    case .approved: Bilingual("disetujui", "approved")
    case .refused: Bilingual("ditolak", "refused")
    case .withdrawn: Bilingual("ditarik", "withdrawn")
    case .underWay: Bilingual("berjalan", "under way")
    case .handedOver: Bilingual("serah terima (BAST)", "handed over")
    case .evaluation: Bilingual("evaluasi", "evaluation")
    case .done: Bilingual("selesai", "done")
    }
  }
}
