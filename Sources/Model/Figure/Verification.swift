/// Who checked a figure, when, how and by which document: a step of its own, by somebody else than
/// who entered it.
///
/// It is entered like a record, and kept within the figure.
public struct Verification: Record {
  /// Figures stand in potentials.
  public static let kind = RecordKind.potential

  /// Of no use here: a verification has no id of its own.
  public var stamp: Stamp
  /// Nothing.
  public var unknown: [UnknownMember] = []
  /// Name and office of who checked.
  public var by: String?
  /// When.
  public var on: String?
  /// How.
  public var method: VerificationMethod?
  /// By which document.
  public var document: String?

  /// A verification of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// Those of the members of a verified figure that name nobody: when and how.
  static let openKeys: Set<String> = ["verified_on", "verified_how"]

  /// The member of a figure that names who entered it.
  public static let enteredKey = "entered_by"

  /// The members of a figure that say who entered it, and who verified it and how.
  public static let memberKeys = Set(fields.map(\.key) + [enteredKey])

  /// Whether a verifier is the person who entered it; the office may be left out of either name.
  public static func isOwn(enterer: String, verifier: String) -> Bool {
    let (entered, verified) = (parts(enterer), parts(verifier))
    guard !entered.name.isEmpty, entered.name == verified.name else { return false }
    return entered.office.isEmpty || verified.office.isEmpty || entered.office == verified.office
  }

  private static func parts(_ author: String) -> (name: String, office: String) {
    let comma = author.firstIndex(of: ",") ?? author.endIndex
    return (Folding.foldKey(String(author[..<comma])), Folding.foldKey(String(author[comma...])))
  }

  /// The fields in the order in which they are asked for.
  public static let fields: [Field<Verification>] = [
    .text("verified_by", Bilingual("Diverifikasi oleh", "Verified by"), \.by).required
      .help("nama dan dinas; bukan yang mengisi", "name and office; not who entered it"),
    .date("verified_on", Bilingual("Tanggal", "Date"), \.on).required,
    .choice("verified_how", Bilingual("Cara", "How"), \.method).required,
    .text("verified_document", Bilingual("Dokumen", "Document"), \.document).required
      .help("nomor berita acara, surat, atau berkas", "number of the record, letter or file"),
  ]
}
