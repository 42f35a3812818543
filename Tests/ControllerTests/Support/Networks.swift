import Controller
import Model
import Store

/// The networks that the tests read, each worked out once.
enum Networks {
  static let starting = loaded(StartingNetwork.network())
  static let sample = loaded(sampleNetwork(seed: 7))
  static let other = loaded(sampleNetwork(seed: 8, cities: 3, communities: 5))
  static let empty = loaded(Network())

  static func loaded(_ network: Network) -> LoadedNetwork {
    var load = NetworkLoad()
    load.network = network
    return LoadedNetwork(load, year: 2026)
  }

  static func sampleNetwork(seed: UInt64, cities: Int = 40, communities: Int = 200) -> Network {
    let sample = SampleNetwork(SampleRecipe(seed: seed, cities: cities, communities: communities))
    var network = Network()
    network.identity = sample.identity
    network.reference = sample.reference
    network.editions = sample.editions
    for holdings in sample {
      guard let place = Registry.standard.index(of: holdings.code) else { continue }
      network.holdings[place] = holdings
      network.holdings[place].isStored = true
    }
    return network
  }
}
