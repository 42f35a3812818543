/// A title that a programme gave a region.
public struct Designation: Record {
  /// Designations.
  public static let kind = RecordKind.designation

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// Which programme gave it.
  public var programme: DesignationProgramme?
  /// The year.
  public var year: Int?
  /// The subsector; nil where no source confirms one.
  public var subsector: Subsector?
  /// The field as the programme words it.
  public var field: String?
  /// Whether its subsector is the region's agreed flagship.
  public var isFlagship = false
  /// How well it is attested.
  public var attestation: Attestation?
  /// The province, where a province holds the title and no region.
  public var province: String?
  /// The ids of its sources.
  public var sources: [String] = []
  /// What should be known besides.
  public var note: String?
  /// The number of the decree.
  public var decree: String?

  /// A designation of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Designation>] = [
    .choice("programme", Bilingual("Program", "Programme"), \.programme).required,
    .year("year", Bilingual("Tahun", "Year"), \.year).required,
    .choice("subsector", Bilingual("Subsektor", "Subsector"), \.subsector),
    .text("field", Bilingual("Bidang", "Field"), \.field),
    .flag("flagship", Bilingual("Unggulan", "Flagship"), \.isFlagship),
    .choice("attestation", Bilingual("Keyakinan", "Attestation"), \.attestation),
    .text("province", Bilingual("Provinsi", "Province"), \.province),
    .links("sources", Bilingual("Sumber", "Sources"), \.sources, to: .source),
    .note("note", Bilingual("Catatan", "Note"), \.note),
    .text("decree", Bilingual("Nomor keputusan", "Decree"), \.decree),
  ]
}
