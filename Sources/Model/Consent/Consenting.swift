/// A record that may carry personal data, and the consent that goes with it.
public protocol Consenting: Record {
  /// The recorded consent.
  var consent: Consent { get set }
}

extension Field where Owner: Consenting {
  /// The fields in which a record carries its consent.
  static var consentFields: [Field<Owner>] {
    [
      .text("consent_by", Bilingual("Persetujuan oleh", "Consent by"), \.consent.by),
      .date("consent_on", Bilingual("Tanggal persetujuan", "Consent on"), \.consent.on),
      .choices("consent_for", Bilingual("Untuk", "Consent for"), \.consent.purposes),
      .date("consent_withdrawn", Bilingual("Ditarik", "Withdrawn"), \.consent.withdrawn),
      .text("consent_how", Bilingual("Cara", "How"), \.consent.how)
        .help(
          "lisan, tertulis, formulir; bila di bawah 18 tahun, wali yang menyetujui",
          "spoken, written, a form; under 18 a guardian agrees"),
      .text("consent_proof", Bilingual("Bukti", "Proof"), \.consent.proof),
    ]
  }
}
