import Model

/// What was seen in the rows of a table.
struct ImportTally: Sendable {
  /// Rows in which nothing stands.
  var emptyRows = 0
  /// Rows that sum others up.
  var totalRows = 0
  /// The header, met again.
  var headerRows = 0
  /// Regions that could not be told, with how often.
  var regions: [String: Int] = [:]
  /// Names that fit several regions.
  var several: [String: [Region]] = [:]
  /// Codes that mean another place in each system.
  var digits: [String: [Region]] = [:]
  /// Which system the codes speak for that go with a name.
  var votes: [CodeSystem: Int] = [:]
  /// Rows without a region.
  var rowsWithoutRegion = 0
  /// Names that look like a person's; the first of them.
  var persons: [String] = []
  /// How many look so.
  var personCount = 0
  /// Telephones that got their 0 back.
  var mendedPhones = 0
  /// Telephones of which digits are lost; the first of them.
  var lostPhones: [String] = []
  /// NIK and KK that were left out of texts.
  var hiddenNumbers = 0

  /// Adds what another part saw.
  mutating func add(_ other: ImportTally) {
    emptyRows += other.emptyRows
    totalRows += other.totalRows
    headerRows += other.headerRows
    rowsWithoutRegion += other.rowsWithoutRegion
    personCount += other.personCount
    mendedPhones += other.mendedPhones
    hiddenNumbers += other.hiddenNumbers
    regions.merge(other.regions, uniquingKeysWith: +)
    votes.merge(other.votes, uniquingKeysWith: +)
    several.merge(other.several) { first, _ in first }
    digits.merge(other.digits) { first, _ in first }
    persons = Array((persons + other.persons).prefix(3))
    lostPhones = Array((lostPhones + other.lostPhones).prefix(3))
  }
}
