import Model

/// What reading a store gave: the network, and what is wrong in its files.
public struct NetworkLoad: Equatable, Sendable {
  /// The network, as far as it could be read.
  public var network = Network()
  /// What is wrong, file by file.
  public var problems: [StoreProblem] = []

  /// An empty network without problems.
  public init() {}
}
