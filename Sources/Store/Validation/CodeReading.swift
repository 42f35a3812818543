import Model

/// What the code of a region in a file can mean.
struct CodeReading {
  private let text: String
  /// Whether it is a code of Kemendagri in force, as it is to be written.
  private let isRight: Bool
  /// The regions that it can mean, by the system it then belongs to.
  private var meanings: [(region: Region, system: Bilingual)] = []

  /// Reads a code; of several meanings the one counts that a name beside it fits.
  init(_ text: String, named name: String? = nil) {
    self.text = text
    let registry = Registry.standard
    if let code = RegionCode(text), let region = registry.region(code) {
      isRight = true
      meanings = [(region, Self.kemendagri)]
      return
    }
    isRight = false
    let digits = text.filter { $0 != "." }
    guard digits.utf8.count == 4, let number = Int(digits), let code = RegionCode(number: number)
    else { return }
    let candidates = [
      (registry.region(code), Self.kemendagri), (registry.region(oldCode: code), Self.old),
      (registry.region(bps: digits), Self.bps),
    ]
    for case (let region?, let system) in candidates
    where !meanings.contains(where: { $0.region == region }) {
      meanings.append((region, system))
    }
    guard meanings.count > 1, let region = name.flatMap({ registry.find($0).region }) else {
      return
    }
    let fitting = meanings.filter { $0.region == region }
    if !fitting.isEmpty { meanings = fitting }
  }

  /// The region, if it can be no other.
  var only: Region? { meanings.count == 1 ? meanings.first?.region : nil }

  /// What is wrong with the code, and the mend; nil if nothing is.
  var message: Bilingual? {
    guard !isRight else { return nil }
    let said = DisplayText(text).text
    guard let first = meanings.first else {
      return Bilingual(
        "kode \"\(said)\" tidak ada dalam daftar Kemendagri; cari dengan jejaring list cities",
        "code \"\(said)\" is not in the Kemendagri registry; find it with jejaring list cities")
    }
    guard meanings.count > 1 else {
      return Bilingual(
        "kode \"\(said)\" adalah \(first.system.indonesian); tulis \(Self.said(first.region))",
        "code \"\(said)\" is \(first.system.english); write \(Self.said(first.region))")
    }
    let choices = meanings.map { "\(Self.said($0.region))" }
    return Bilingual(
      "kode \"\(said)\" dapat berarti dua tempat; pilih \(choices.joined(separator: " atau "))",
      "code \"\(said)\" can mean two places; choose \(choices.joined(separator: " or "))")
  }

  private static func said(_ region: Region) -> String { "\(region.code) (\(region.title))" }

  private static let kemendagri = Bilingual(
    "kode Kemendagri tanpa titik", "a Kemendagri code without its dot")
  private static let old = Bilingual("kode lama", "an old code")
  private static let bps = Bilingual("kode BPS", "a BPS code")
}
