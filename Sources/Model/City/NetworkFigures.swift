/// The newest figures of one kind over the whole network, for what is seen of a region only beside
/// the others; worked out once, since it looks at every region.
public struct NetworkFigures: Sendable {
  /// What is counted.
  public let basis: MeasureBasis
  /// The share of cells that the network asks for.
  let threshold: Double
  /// A row a region in the registry's order, with a number a subsector; nil where none is known.
  let rows: [[Double?]]
  /// The network's own row, which regions are compared with.
  let reference: [Double?]

  /// The figures of a basis; nil if it is not made from one kind of figure.
  public init?(_ basis: MeasureBasis, in network: Network, _ figures: FigureIndex) {
    guard let kind = basis.figureKind, let measure = Measure(.quotient, of: basis) else {
      return nil
    }
    self.basis = basis
    threshold = network.identity.threshold
    rows = network.holdings.indices.map { place in
      Subsector.allCases.map { figures.figures(kind, region: place, $0).last?.value.number }
    }
    let reading = AreaMeasure(measure, in: network, figures: figures)
    reference = reading.sumOfNetwork().map(\.value.number)
  }
}
