import Model

/// A store's files as they may go to other members of the network: without what is private, and
/// without the figures of small cells.
struct SharedFiles {
  private let store: ReadableStore
  private let snapshot: StoreSnapshot
  private let head: NetworkLoad
  /// What is wrong in files that were read; one that is broken does not go along.
  private(set) var problems: [StoreProblem]
  /// How many figures of small cells stay.
  private(set) var withheld = 0

  /// The files of a store at one moment.
  init(_ folder: StoreFolder, _ migrations: Migrations = .standard) throws(FileError) {
    store = ReadableStore(folder, isPublic: true, migrations: migrations)
    snapshot = try StoreSnapshot(store)
    var head = snapshot.head(store)
    try snapshot.withholdFacts(&head, store)
    self.head = head
    problems = head.problems
  }

  /// The files, in order of their paths.
  var files: [StoreFile] { snapshot.files }

  /// The bytes of a file as they go along; nil of one that is broken.
  mutating func bytes(of file: StoreFile) throws(FileError) -> [UInt8]? {
    let network = head.network
    switch file {
    case .network: return problem(in: file) ? nil : NetworkFiles.bytes(of: network.identity)
    case .reference: return problem(in: file) ? nil : NetworkFiles.bytes(of: network.reference)
    case .event(let id):
      return network.editions.first { $0.edition.stamp.id == id }.map { NetworkFiles.bytes(of: $0) }
    case .privateCity: return nil
    case .city(let code):
      guard let city = snapshot.cities.first(where: { $0.code == code }) else { return nil }
      var part = snapshot.part(city, store)
      problems += part.problems
      guard part.holdings.isStored else { return nil }
      withheld += part.holdings.dropSmallCells()
      return NetworkFiles.bytes(of: part.holdings)
    }
  }

  /// Whether a file of the head could not be read at all.
  private func problem(in file: StoreFile) -> Bool {
    guard let bytes = try? snapshot.bytes(of: file) else { return true }
    return (try? JSONDocument(bytes)) == nil
  }
}
