import Model
import Testing

/// What a city followed up, and its examples of the principles.
@Suite struct CityDeedsTests {
  private func followUp(
    _ id: String, _ subject: FollowUpSubject?, _ state: FollowUpState?, date: String? = nil,
    at: String = ""
  ) -> FollowUp {
    var record = FollowUp(stamp: Stamp(id: id, at: at))
    (record.subject, record.state, record.date) = (subject, state, date)
    return record
  }

  @Test func theyAreCountedByStateAndTheNewestComeFirst() {
    var holdings = Network().holdings[0]
    holdings.followUps = [
      followUp("a", .jurus, .done, date: "2024"),
      followUp("b", .jurus, .underWay, at: "2026-01-01"),
      followUp("c", .recommendation, nil), followUp("d", .jurus, .done, date: "2025-03"),
      followUp("e", nil, .dropped), followUp("f", .recommendation, .notBegun, at: "2026"),
    ]
    holdings.followUps[4].stamp.isDeleted = true
    let deeds = CityDeeds(holdings)
    #expect(deeds.groups.map(\.subject) == [.recommendation, .jurus])
    #expect(deeds.groups.map { $0.followUps.map(\.stamp.id) } == [["f", "c"], ["b", "d", "a"]])
    #expect(deeds.groups[1].states.map(\.state) == [.underWay, .done])
    #expect(deeds.groups[1].states.map(\.count) == [1, 2])
    #expect(deeds.groups[0].states.map(\.state) == [.notBegun, nil])
  }

  @Test func examplesOfPrinciplesAreOrderedByDate() {
    var holdings = Network().holdings[0]
    holdings.examples = ["2019", "2026-05-01", "2024-12-31"].map { date in
      var example = Example(stamp: Stamp(id: date))
      example.date = date
      return example
    }
    holdings.examples.append(Example(stamp: Stamp(id: "gone", isDeleted: true)))
    #expect(CityDeeds(holdings).examples.map(\.stamp.id) == ["2026-05-01", "2024-12-31", "2019"])
  }

  @Test func whereNothingIsOnRecordThereIsNone() {
    let deeds = CityDeeds(Network().holdings[0])
    #expect(deeds.examples.isEmpty && deeds.groups.isEmpty)
  }
}
