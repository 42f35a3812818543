/// A tree of rows: each step joins two clusters into a new one.
public struct Linkage: Equatable, Sendable {
  /// One step; clusters below `count` are rows, the others those of the steps before.
  public struct Merge: Equatable, Sendable {
    /// The cluster with the lower number.
    public let left: Int
    /// The other one.
    public let right: Int
    /// How far apart the two are.
    public let distance: Double
    /// The rows in the new cluster.
    public let size: Int
  }

  /// How many rows there are.
  public let count: Int
  /// The steps, the nearest clusters first.
  public let merges: [Merge]

  /// The tree by average linkage: clusters are as far apart as their rows are on average (UPGMA).
  ///
  /// By chains of nearest neighbours (Murtagh 1985), in the square of the number of rows; of
  /// clusters as near the first comes first.
  public init(average table: DistanceTable) {
    count = table.count
    var steps = Linkage.steps(table)
    let order = steps.indices.sorted { left, right in
      steps[left].distance != steps[right].distance
        ? steps[left].distance < steps[right].distance : left < right
    }
    steps = order.map { steps[$0] }
    var forest = Forest(count: table.count)
    merges = steps.map { forest.join($0.one, $0.other, at: $0.distance) }
  }

  private struct Step {
    let one: Int
    let other: Int
    let distance: Double
  }

  private static func steps(_ table: DistanceTable) -> [Step] {
    let count = table.count
    var distances = table.distances
    var sizes = Array(repeating: 1, count: count)
    var steps: [Step] = []
    var chain: [Int] = []
    while steps.count < count - 1 {
      if chain.isEmpty, let first = sizes.firstIndex(where: { $0 > 0 }) { chain.append(first) }
      guard let top = chain.last else { break }
      let before = chain.count > 1 ? chain[chain.count - 2] : nil
      let near = nearest(to: top, before: before, distances, sizes)
      guard near == before, let near else {
        guard let near else { break }
        chain.append(near)
        continue
      }
      chain.removeLast(2)
      let (one, other) = (min(top, near), max(top, near))
      steps.append(Step(one: one, other: other, distance: distances[one * count + other]))
      join(one, other, &distances, &sizes)
    }
    return steps
  }

  /// The cluster nearest to one; the one before it in the chain where it is as near.
  private static func nearest(
    to cluster: Int, before: Int?, _ distances: [Double], _ sizes: [Int]
  ) -> Int? {
    let count = sizes.count
    var best = before
    for other in 0..<count where other != cluster && sizes[other] > 0 {
      guard let known = best else {
        best = other
        continue
      }
      if distances[cluster * count + other] < distances[cluster * count + known] { best = other }
    }
    return best
  }

  /// Joins a cluster into another, which takes the higher place.
  private static func join(
    _ one: Int, _ other: Int, _ distances: inout [Double], _ sizes: inout [Int]
  ) {
    let count = sizes.count
    let (first, second) = (Double(sizes[one]), Double(sizes[other]))
    for cluster in 0..<count where sizes[cluster] > 0 && cluster != one && cluster != other {
      let mean =
        (first * distances[one * count + cluster] + second * distances[other * count + cluster])
        / (first + second)
      distances[other * count + cluster] = mean
      distances[cluster * count + other] = mean
    }
    sizes[other] += sizes[one]
    sizes[one] = 0
  }
}

extension Linkage {
  /// Which cluster each row is in so far.
  private struct Forest {
    private var parents: [Int]
    private var sizes: [Int]
    private let count: Int

    init(count: Int) {
      self.count = count
      parents = Array(0..<max(0, 2 * count - 1))
      sizes = Array(repeating: 1, count: count)
    }

    mutating func join(_ one: Int, _ other: Int, at distance: Double) -> Merge {
      let (first, second) = (root(one), root(other))
      let new = sizes.count
      sizes.append(sizes[first] + sizes[second])
      parents[first] = new
      parents[second] = new
      return Merge(
        left: min(first, second), right: max(first, second), distance: distance, size: sizes[new])
    }

    private mutating func root(_ row: Int) -> Int {
      var cluster = row
      while parents[cluster] != cluster { cluster = parents[cluster] }
      var step = row
      while parents[step] != cluster, step != cluster {
        (step, parents[step]) = (parents[step], cluster)
      }
      return cluster
    }
  }
}
