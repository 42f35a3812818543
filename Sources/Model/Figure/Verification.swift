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
