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
      .text("consent_on", Bilingual("Tanggal persetujuan", "Consent on"), \.consent.on),
      .choices("consent_for", Bilingual("Untuk", "Consent for"), \.consent.purposes),
      .text("consent_withdrawn", Bilingual("Ditarik", "Withdrawn"), \.consent.withdrawn),
    ]
  }
}
