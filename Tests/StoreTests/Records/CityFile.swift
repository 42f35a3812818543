import Model
import Store
import Testing

/// A store that holds one city, Kota Malang, as a person or another program wrote it.
struct CityFile {
  let folder: TestFolder
  static let code = "35.73"
  static let name = "cities/35.73.json"

  /// The store with a city's shared file, and its private one.
  init(_ shared: String, private hidden: String? = nil) throws {
    folder = try TestFolder()
    try folder.write("{\"format\":1}\n", to: "network.json")
    try folder.write("{\"format\":1}\n", to: "reference.json")
    try folder.write(shared, to: CityFile.name)
    if let hidden { try folder.write(hidden, to: "private/35.73.json") }
  }

  /// The city with the members given beside its format and record.
  init(members: String) throws {
    try self.init(
      "{\n\"format\":1,\n\"city\":{\"id\":\"35.73\",\"rev\":1},\n\(members)\n}\n")
  }

  var path: String { folder[CityFile.name] }

  /// What a load says of the city, and the problems of all files.
  func load(
    isPublic: Bool = false
  ) throws -> (city: CityHoldings, problems: [StoreProblem]) {
    let load = try ReadableStore(folder.store, isPublic: isPublic).load()
    let code = try #require(RegionCode(CityFile.code))
    return (try #require(load.network.holdings(of: code)), load.problems)
  }

  /// The file after the city was loaded and written again.
  func rewritten() throws -> String {
    try AtomicFile.makeFolder(folder["private"])
    try WritableStore(folder.store).write(load().city)
    return try folder.text(CityFile.name)
  }

  /// The problems as `line:column: message`, without the path.
  func problems() throws -> [String] {
    try load().problems.map { $0.text(.indonesian).replacing(path + ":", with: "") }
  }
}
