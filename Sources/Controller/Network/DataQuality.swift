import Model

/// How much of regions x 16 subsectors is filled, how old it is, and whether it has a source.
public struct DataQuality: Equatable, Sendable {
  /// Cells of all regions and subsectors.
  public let cells: Int
  /// Cells with any figure.
  public private(set) var filled = 0
  /// Filled cells whose newest figure is of a year before `oldBefore`.
  public private(set) var old = 0
  /// Filled cells whose newest figure names a source.
  public private(set) var sourced = 0
  /// Figures of earlier years are older than two years.
  public let oldBefore: Int

  /// What a filter's field `data:` takes: filled, with a source, old.
  static let filterValues = ["terisi", "bersumber", "lama"]

  /// Looks at every cell of a network once; `year` is the year now.
  init(_ network: Network, year: Int) {
    oldBefore = year - 2
    cells = network.holdings.count * Subsector.count
    var newest: [(year: Int, hasSource: Bool)] = []
    for holdings in network.holdings where !holdings.potentials.isEmpty {
      var best = [(year: Int, hasSource: Bool)?](repeating: nil, count: Subsector.count)
      for potential in holdings.potentials {
        guard let index = potential.subsector?.index else { continue }
        for figure in potential.figures where figure.value != .unknown {
          if best[index].map({ figure.year > $0.year }) ?? true {
            best[index] = (figure.year, figure.source != nil)
          }
        }
      }
      newest += best.compactMap { $0 }
    }
    filled = newest.count
    old = newest.filter { $0.year < year - 2 }.count
    sourced = newest.filter(\.hasSource).count
  }
}
