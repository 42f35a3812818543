import Model

extension SampleCity {
  /// The creative spaces; more where more people live.
  func spaces() -> [Space] {
    var random = random(.spaces)
    var taken: Set<String> = []
    let count = max(0, 8 - rank / 45) + random.below(3)
    return (0..<count).map { space($0 + 1, &taken, &random) }
  }

  private func space(
    _ number: Int, _ taken: inout Set<String>, _ random: inout SampleRandom
  ) -> Space {
    var space = Space(stamp: stamp(id("r", number), &random))
    let name = unused(SampleTexts.spaces, .srp, &taken, &random)
    space.name = name
    space.subsectors = random.several(random.below(4), of: Subsector.allCases)
    space.status = random.chance(85) ? .active : .starting
    space.since = 2025 - random.skewed(in: 0...35)
    space.capacity = random.skewed(in: 2...80) * 10
    space.district = random.pick(districts)
    space.village = random.chance(60) ? SamplePlaces.place(words, &random) : nil
    space.tags = random.several(random.below(3), of: SampleTexts.tags.words)
    (space.contact, space.consent) = contact(name, 70, &random)
    space.source = id("s", 5)
    return space
  }
}
