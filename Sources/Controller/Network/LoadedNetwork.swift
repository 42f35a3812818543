import Model
import Store

/// A network as it comes from the store, with all that is worked out from it once.
public struct LoadedNetwork: Equatable, Sendable {
  /// The network.
  public let network: Network
  /// What was worked out from it.
  public let index: NetworkIndex
  /// What is wrong in the store's files.
  public let problems: [StoreProblem]
  /// How far reading has come; nil when all is read.
  public let progress: LoadProgress?
  /// Whether the store was to be read again while it was read.
  public let isStale: Bool

  /// Works out what the screens need; meant to run beside the loop.
  ///
  /// `year` is the year now, against which figures are old.
  public init(
    _ load: NetworkLoad, year: Int, progress: LoadProgress? = nil, isStale: Bool = false
  ) {
    self.progress = progress
    self.isStale = isStale
    network = load.network
    index = NetworkIndex(load.network, year: year)
    problems = load.problems
  }
}
