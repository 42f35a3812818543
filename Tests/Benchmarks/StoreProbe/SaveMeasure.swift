import Model
import Store

/// Saves one field of a community in the city with the most of them, over and over.
struct SaveMeasure {
  private let store: WritableStore
  private let author: Author
  private let code: RegionCode
  private let community: Community

  init?(_ path: String) throws {
    store = WritableStore(StoreFolder(path))
    let network = try ReadableStore(store.folder).load().network
    let largest = network.holdings.max { $0.communities.count < $1.communities.count }
    guard let largest, let first = largest.communities.first, let author = Author("Ukur") else {
      return nil
    }
    (code, community, self.author) = (largest.code, first, author)
  }

  func run(_ rounds: Int) throws {
    var base = community
    for round in 0..<rounds {
      var mine = base
      mine.note = "\(round)"
      let change = Change([.put(mine, over: base, in: .city(code))], by: author)
      try StoreProbe.measure {
        guard case .saved = try store.save(change) else { return print("not saved") }
      }
      base = mine
    }
  }
}
