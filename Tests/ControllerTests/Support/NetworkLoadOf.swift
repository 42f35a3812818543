import Controller
import Model
import Store

/// A network of which only the first cities are read.
struct NetworkLoadOf {
  private var load = NetworkLoad()

  init(_ network: Network, cities: Int) {
    load.network = network
    let stored = network.holdings.indices.filter { network.holdings[$0].isStored }
    for place in stored.dropFirst(cities) {
      load.network.holdings[place] = CityHoldings(code: network.holdings[place].code)
    }
  }

  func loaded(_ progress: LoadProgress?, isStale: Bool = false) -> LoadedNetwork {
    LoadedNetwork(load, year: 2026, progress: progress, isStale: isStale)
  }
}
