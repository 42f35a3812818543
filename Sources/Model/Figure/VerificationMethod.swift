/// How a figure was checked.
public enum VerificationMethod: String, CaseIterable, Choice {
  case visit = "uji_petik"
  case document = "dokumen"
  case comparison = "pembandingan"
  case meeting = "rapat"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .visit: Bilingual("uji petik", "visit on the spot")
    case .document: Bilingual("dokumen", "documents")
    case .comparison: Bilingual("pembandingan data", "comparison of data")
    case .meeting: Bilingual("rapat verifikasi", "meeting")
    }
  }
}
