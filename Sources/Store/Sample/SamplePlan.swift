import Model

/// Which region a sample holds, and how many communities it has there.
struct SamplePlan: Sendable {
  /// The region.
  let region: Region
  /// Its place among all 514 by weight, 0 for the heaviest.
  let rank: Int
  /// How many communities it has.
  var communities = 0

  /// The heaviest regions in order of code, with the communities shared out by weight and chance.
  static func plans(_ recipe: SampleRecipe) -> [SamplePlan] {
    let ranked = Registry.standard.regions.sorted {
      let (left, right) = (weight($0), weight($1))
      return left != right ? left > right : $0.code < $1.code
    }
    var plans = ranked.prefix(recipe.cities).enumerated()
      .map { SamplePlan(region: $1, rank: $0) }
      .sorted { $0.region.code < $1.region.code }
    share(recipe, among: &plans)
    return plans
  }

  /// People, a townsman counted three times: there are more communities in towns.
  private static func weight(_ region: Region) -> Int {
    region.population * (region.kind == .kota ? 3 : 1)
  }

  /// Shares the communities out to the last one (largest remainders).
  private static func share(_ recipe: SampleRecipe, among plans: inout [SamplePlan]) {
    let weights = plans.map { plan in
      var random = SampleRandom(seed: recipe.seed, code: plan.region.code.number, topic: .size)
      return (weight(plan.region) / 100 + 1) * random.skewed(in: 20...400)
    }
    let sum = weights.reduce(0, +)
    var remainders: [(rest: Int, index: Int)] = []
    var left = recipe.communities
    for (index, weight) in weights.enumerated() {
      let (whole, rest) = portion(weight, of: recipe.communities, sum: sum)
      plans[index].communities = whole
      left -= whole
      remainders.append((rest, index))
    }
    remainders.sort { $0.rest != $1.rest ? $0.rest > $1.rest : $0.index < $1.index }
    for (_, index) in remainders.prefix(left) { plans[index].communities += 1 }
  }

  private static func portion(_ weight: Int, of total: Int, sum: Int) -> (whole: Int, rest: Int) {
    let product = UInt64(total).multipliedFullWidth(by: UInt64(weight))
    let parts = UInt64(sum).dividingFullWidth((product.high, product.low))
    return (Int(parts.quotient), Int(parts.remainder))
  }
}
