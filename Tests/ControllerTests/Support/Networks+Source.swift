import Controller
import Model
import Store

extension Networks {
  /// A network in which every region has one source of its own.
  static func naming(_ title: String, _ id: String) -> LoadedNetwork {
    var load = NetworkLoad()
    load.network = sample.network
    var source = Source(stamp: Stamp(id: id))
    source.title = title
    for place in load.network.holdings.indices { load.network.holdings[place].sources = [source] }
    return LoadedNetwork(load, year: 2026)
  }
}
