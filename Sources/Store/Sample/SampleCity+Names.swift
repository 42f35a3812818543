import Model

extension SampleCity {
  /// A name of two regional words.
  func regionalName(_ random: inout SampleRandom) -> String {
    let first = random.pick(words.firsts)
    let second = random.pick(words.seconds)
    return first == second ? first : "\(first) \(second)"
  }

  /// A name by one of the patterns.
  func patternedName(
    from list: NameList, _ subsector: Subsector, _ random: inout SampleRandom
  ) -> String {
    let wordsOfSubsector = SubsectorWords.words(of: subsector)
    guard let pattern = random.pick(list.patterns) else { return region.name }
    return pattern.filled { slot in
      switch slot {
      case .noun: random.pick(wordsOfSubsector.nouns)
      case .name: regionalName(&random)
      case .city: region.name
      case .district: random.pick(districts) ?? region.name
      case .people: random.pick(words.people)
      case .art: random.pick(words.arts)
      case .product:
        Self.capitalised(random.pick(SubsectorWords.products(of: subsector, in: words)))
      }
    }
  }

  /// The text with a capital letter at the head of each word.
  private static func capitalised(_ text: String) -> String {
    text.split(separator: " ")
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }
}
