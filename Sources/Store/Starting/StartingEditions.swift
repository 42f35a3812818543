import Model

/// The conference editions of the starting network, and the recommendations of Malang.
enum StartingEditions {
  static func editions() -> [EditionHoldings] {
    StartingFacts.editions().map { row in
      var holdings = EditionHoldings(edition: edition(row))
      StartingNetwork.add(row.sources, to: &holdings.sources)
      if row.number == 2 {
        holdings.recommendations = StartingFacts.recommendations().map(recommendation)
      }
      return holdings
    }
  }

  private static func edition(_ row: EditionRow) -> Edition {
    let id = "\(row.event.lowercased())-\(row.year)"
    var edition = Edition(stamp: StartingNetwork.stamp(id))
    edition.number = row.number
    edition.year = row.year
    edition.event = row.event
    edition.host = row.hostNames.joined(separator: "; ")
    edition.hostCodes = row.hosts.map(\.description)
    edition.dates = row.end.map { "\(row.start)/\($0)" } ?? row.start
    edition.attestation = row.attestation
    edition.sources = row.sources.map(StartingNetwork.sourceID)
    edition.note = row.note.isEmpty ? nil : row.note
    return edition
  }

  private static func recommendation(_ row: StatementRow) -> Recommendation {
    var recommendation = Recommendation(
      stamp: StartingNetwork.stamp("rec-iccc-2016-\(row.number)"))
    recommendation.number = row.number
    recommendation.indonesian = row.text.indonesian
    recommendation.english = row.text.english
    recommendation.source = row.source
    return recommendation
  }
}
