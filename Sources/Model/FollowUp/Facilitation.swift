/// A request to a facilitator.
public struct Facilitation: Consenting {
  /// Facilitations.
  public static let kind = RecordKind.facilitation

  /// Id, revision, time and author.
  public var stamp: Stamp
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []
  /// What is asked for.
  public var name: String?
  /// Of which kind it is.
  public var topic: OpportunityKind?
  /// How far it has come.
  public var state: FacilitationState?
  /// The subsectors that it is about.
  public var subsectors: [Subsector] = []
  /// Who asks.
  public var proposer: String?
  /// What the proposer is.
  public var proposerKind: ProposerKind?
  /// Who is asked: a ministry, a province, a bank.
  public var facilitator: String?
  /// The call that it answers.
  public var call: String?
  /// What is asked for, in rupiah.
  public var amount: Int?
  /// When it was asked for.
  public var proposedOn: String?
  /// When the papers were checked.
  public var checkedOn: String?
  /// When it was looked at on the spot.
  public var visitedOn: String?
  /// When it was decided.
  public var decidedOn: String?
  /// When it was handed over.
  public var handedOverOn: String?
  /// The number of the record of the handover.
  public var handoverNumber: String?
  /// When it was evaluated.
  public var evaluatedOn: String?
  /// When the next step is due.
  public var due: String?
  /// A telephone number or address.
  public var contact: String?
  /// Whether, and by whom, the contact may be published.
  public var consent = Consent()
  /// What should be known besides.
  public var note: String?
  /// The id of the source.
  public var source: String?

  /// A record of which nothing is known.
  public init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// The fields in the order in which they are written.
  public static let fields: [Field<Facilitation>] =
    [
      .text("name", Bilingual("Nama", "Name"), \.name).required,
      .choice("kind", Bilingual("Jenis", "Kind"), \.topic),
      .choice("state", Bilingual("Status", "State"), \.state),
      .choices("subsectors", Bilingual("Subsektor", "Subsectors"), \.subsectors),
      .text("proposer", Bilingual("Pengusul", "Proposer"), \.proposer)
        .heading("Usulan", "Request"),
      .choice("proposer_kind", Bilingual("Jenis pengusul", "Kind of proposer"), \.proposerKind),
      .text("facilitator", Bilingual("Fasilitator", "Facilitator"), \.facilitator),
      .text("call", Bilingual("Panggilan", "Call"), \.call),
      .money("amount", Bilingual("Nilai", "Amount"), \.amount),
      .date("proposed_on", Bilingual("Diusulkan", "Proposed on"), \.proposedOn)
        .heading("Perjalanan", "Path"),
      .date("checked_on", Bilingual("Diperiksa", "Checked on"), \.checkedOn),
      .date("visited_on", Bilingual("Uji petik", "Visited on"), \.visitedOn),
      .date("decided_on", Bilingual("Diputuskan", "Decided on"), \.decidedOn),
      .date("handed_over_on", Bilingual("Serah terima", "Handed over on"), \.handedOverOn),
      .text("handover_number", Bilingual("Nomor BAST", "Number of the handover"), \.handoverNumber),
      .date("evaluated_on", Bilingual("Evaluasi", "Evaluated on"), \.evaluatedOn),
      .date("due", Bilingual("Tenggat", "Due"), \.due),
      .text("contact", Bilingual("Kontak", "Contact"), \.contact, isPersonal: true)
        .heading("Kontak dan izin", "Contact and consent"),
    ] + Field.consentFields + [
      .note("note", Bilingual("Catatan", "Note"), \.note),
      .link("source", Bilingual("Sumber", "Source"), \.source, to: .source),
    ]
}
