import Model

extension SampleCity {
  /// Adds what the city followed up, and its examples of the principles.
  func addDeeds(to holdings: inout CityHoldings) {
    var random = random(.deeds)
    guard isCounted, random.chance(60) else { return }
    var followUps: [FollowUp] = []
    for subject in FollowUpSubject.allCases {
      for name in random.several(random.whole(in: 0...3), of: SampleTexts.followUps) {
        followUps.append(followUp(subject, name, followUps.count + 1, &random))
      }
    }
    holdings.followUps = followUps
    let names = random.several(random.whole(in: 0...4), of: SampleTexts.examples)
    holdings.examples = names.enumerated().map { place, name in
      var example = Example(stamp: stamp(id("x", place + 1), &random))
      example.name = name
      example.principle = random.whole(in: 1...10)
      example.date = SampleDates.date(day: random.below(300))
      example.evidence = random.chance(60) ? "data contoh" : nil
      return example
    }
  }

  private func followUp(
    _ subject: FollowUpSubject, _ name: String, _ number: Int, _ random: inout SampleRandom
  ) -> FollowUp {
    var record = FollowUp(stamp: stamp(id("f", number), &random))
    record.name = name
    record.subject = subject
    record.edition = subject == .recommendation ? "iccc-2016" : nil
    record.number = random.whole(in: 1...(subject == .recommendation ? 8 : 11))
    let state = [FollowUpState.notBegun, .underWay, .done, .dropped][random.weighted([3, 5, 3, 1])]
    record.state = state
    record.owner = random.pick(SampleTexts.owners)
    if state == .done {
      record.date = SampleDates.date(day: random.below(300))
      record.evidence = "data contoh"
    } else {
      record.due = SampleDates.date(day: 200 + random.below(160))
    }
    return record
  }
}
