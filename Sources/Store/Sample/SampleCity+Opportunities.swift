import Model

extension SampleCity {
  /// Adds programmes, needs and offers.
  func addOpportunities(to holdings: inout CityHoldings) {
    guard isCounted else { return }
    var random = random(.opportunities)
    holdings.programmes = records("g", SampleTexts.programmes, 6, &random) { stamp, name in
      var programme = Programme(stamp: stamp)
      programme.name = name
      return programme
    }
    holdings.needs = records("k", SampleTexts.needs, 4, &random) { stamp, name in
      var need = Need(stamp: stamp)
      need.name = name
      return need
    }
    holdings.offers = records("t", SampleTexts.offers, 4, &random) { stamp, name in
      var offer = Offer(stamp: stamp)
      offer.name = name
      return offer
    }
  }

  private func records<Kind>(
    _ letter: String, _ names: [String], _ most: Int, _ random: inout SampleRandom,
    _ make: (Stamp, String) -> Kind
  ) -> [Kind] {
    let chosen = random.several(random.whole(in: 0...most), of: names)
    var records: [Kind] = []
    for (index, name) in chosen.enumerated() {
      records.append(make(stamp(id(letter, index + 1), &random), name))
    }
    return records
  }
}
