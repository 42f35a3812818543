import Model

extension SampleCity {
  /// What the city has, a record a subsector and year.
  func potentials() -> [Potential] {
    var random = random(.potentials)
    var potentials: [Potential] = []
    for subsector in Subsector.allCases {
      switch profile.assessment(of: subsector) {
      case .level(let level): add(subsector, level, to: &potentials, &random)
      case .unknown where random.chance(15):
        potentials.append(remark(subsector, .unknown, &random))
      case .unknown: continue
      case .notApplicable: potentials.append(remark(subsector, .notApplicable, &random))
      }
    }
    return potentials.sorted { $0.stamp.id < $1.stamp.id }
  }

  private func add(
    _ subsector: Subsector, _ level: Int, to potentials: inout [Potential],
    _ random: inout SampleRandom
  ) {
    let businesses = businesses(subsector, level, &random)
    let newest = random.chance(75) ? 2024 : 2023
    var latest = potential(subsector, newest, &random)
    latest.figures = figures(businesses, newest, &random)
    latest.figures.insert(
      Figure(
        kind: .level, value: .value(Double(level)), year: newest, standing: .entry,
        source: sourceID(.entry)), at: 0)
    let products = SubsectorWords.products(of: subsector, in: words).words
    latest.products = level >= 3 ? random.several(2, of: products) : []
    potentials.append(latest)
    if newest == 2024, random.chance(45) {
      potentials.append(earlier(subsector, 2023, businesses * 9 / 10, &random))
    }
    if random.chance(15) {
      potentials.append(earlier(subsector, 2021, businesses * 7 / 10, &random))
    }
  }

  private func earlier(
    _ subsector: Subsector, _ year: Int, _ businesses: Int, _ random: inout SampleRandom
  ) -> Potential {
    var potential = potential(subsector, year, &random)
    potential.figures = figures(businesses, year, &random)
    return potential
  }

  private func remark(
    _ subsector: Subsector, _ value: FigureValue, _ random: inout SampleRandom
  ) -> Potential {
    var potential = potential(subsector, 2024, &random)
    potential.figures = [FigureKind.level, .businesses, .workers].map {
      Figure(
        kind: $0, value: value, year: 2024, standing: .entry, source: sourceID(.entry))
    }
    return potential
  }

  private func potential(
    _ subsector: Subsector, _ year: Int, _ random: inout SampleRandom
  ) -> Potential {
    var potential = Potential(
      stamp: stamp("p-\(region.code)-\(subsector.code)-\(year)", &random))
    potential.subsector = subsector
    potential.year = year
    return potential
  }

  private func figures(
    _ businesses: Int, _ year: Int, _ random: inout SampleRandom
  ) -> [Figure] {
    let standing = standing(year, &random)
    let workers = businesses * random.whole(in: 18...46) / 10
    var figures = [
      figure(.businesses, businesses, year, standing),
      figure(.workers, workers, year, standing),
    ]
    if standing == .verified, random.chance(50) {
      figures.append(figure(.businesses, businesses * 11 / 10, year, .entry))
    }
    guard businesses >= 3, year == 2024 else { return figures }
    if random.chance(35) {
      let turnover = businesses * random.whole(in: 24...180) * 1_000_000
      figures.append(figure(.turnover, turnover, year, .entry))
    }
    if random.chance(25) {
      figures.append(figure(.registrations, businesses * random.below(8) / 100, year, .official))
    }
    if random.chance(12) {
      figures.append(figure(.exports, workers * random.whole(in: 0...900), year, .estimate))
    }
    return figures
  }

  private func figure(
    _ kind: FigureKind, _ number: Int, _ year: Int, _ standing: Standing
  ) -> Figure {
    Figure(
      kind: kind, value: FigureValue(Double(number)), year: year, standing: standing,
      source: sourceID(standing))
  }

  private func standing(_ year: Int, _ random: inout SampleRandom) -> Standing {
    let weights =
      year == 2024 ? [28, 12, 52, 8] : year == 2023 ? [10, 45, 35, 10] : [0, 30, 40, 30]
    return [.verified, .official, .entry, .estimate][random.weighted(weights)]
  }

  /// Businesses by people, by how common the subsector is, and by the level.
  private func businesses(
    _ subsector: Subsector, _ level: Int, _ random: inout SampleRandom
  ) -> Int {
    let usual = region.population * Self.businessesPerMillion[subsector.index] / 1_000_000
    return usual * [30, 60, 100, 180, 300][min(max(level - 1, 0), 4)] / 100
      * random.whole(in: 60...150) / 100
  }

  /// Subsectors in their order: APG ARS DIN DKV DPR FES FAV FOT KRI KUL MUS PNB IKL SPT SRP TVR.
  private static let businessesPerMillion = [
    90, 22, 12, 45, 60, 1500, 38, 75, 1250, 4100, 80, 95, 20, 110, 45, 9,
  ]
}
