import Model

/// Tells from a table's codes which system they belong to.
enum CodeSystems {
  /// The system that the names decide for; nil where they are silent or of both.
  static func decided(_ tally: ImportTally) -> CodeSystem? {
    let kemendagri = tally.votes[.kemendagri] ?? 0
    let bps = tally.votes[.bps2019] ?? 0
    guard (kemendagri > 0) != (bps > 0) else { return nil }
    return kemendagri > 0 ? .kemendagri : .bps2019
  }

  /// What has to be asked about the codes.
  static func question(_ tally: ImportTally, _ settings: ImportSettings) -> ImportQuestion? {
    let kemendagri = tally.votes[.kemendagri] ?? 0
    let bps = tally.votes[.bps2019] ?? 0
    if kemendagri > 0, bps > 0, settings.codes == nil {
      return ImportQuestion(
        "kode kab/kota bercampur: \(kemendagri) menurut Kemendagri, \(bps) menurut BPS; "
          + "pakai satu sistem, atau sebutkan dan baris lainnya ditolak",
        "region codes are mixed: \(kemendagri) by Kemendagri, \(bps) by BPS; "
          + "use one system, or name it and the other rows are refused",
        answers: ["--codes kemendagri", "--codes bps"])
    }
    guard settings.codes == nil, let example = tally.digits.min(by: { $0.key < $1.key }) else {
      return nil
    }
    let titles = example.value.map(\.title)
    let code = DisplayText(example.key).text
    return ImportQuestion(
      "kode \(tally.digits.count) daerah berbeda arti menurut Kemendagri dan BPS, "
        + "misalnya \(code): \(titles.joined(separator: " / ")); menurut siapa?",
      "the codes of \(tally.digits.count) regions mean other places by Kemendagri and BPS, "
        + "such as \(code): \(titles.joined(separator: " / ")); whose are they?",
      answers: ["--codes kemendagri", "--codes bps"])
  }
}
