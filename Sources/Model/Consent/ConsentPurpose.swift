/// What a person agrees to.
public enum ConsentPurpose: String, CaseIterable, Choice {
  case contact = "kontak"
  case kiosk = "kiosk"
  case publication = "terbitan"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .contact: Bilingual("kontak", "contact")
    case .kiosk: Bilingual(same: "kiosk")
    case .publication: Bilingual("terbitan", "publication")
    }
  }
}
