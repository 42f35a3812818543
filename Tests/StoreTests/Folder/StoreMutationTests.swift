import Foundation
import Model
import Store
import Testing

/// A store of which one file is changed at random: no trap, an error with its place, and all other
/// files open as if nothing had happened.
@Suite struct StoreMutationTests {
  private let folder: TestFolder
  private let whole: NetworkLoad
  private let names: [String]

  init() throws {
    folder = try TestFolder(inMemory: true)
    let recipe = SampleRecipe(seed: 5, cities: 3, communities: 9)
    try WritableStore(folder.store("net")).create(SampleNetwork(recipe))
    whole = try ReadableStore(folder.store("net")).load()
    #expect(whole.problems == [])
    names = try FileManager.default.subpathsOfDirectory(atPath: folder["net"])
      .filter { $0.hasSuffix(".json") }.sorted()
    #expect(names.contains { $0.hasPrefix("events/") } && names.contains("reference.json"))
    #expect(names.contains { $0.hasPrefix("private/") } && names.count > 8)
  }

  @Test func aChangedFileHarmsOnlyItself() throws {
    let count = Soak.size(plain: 1_500, soak: 10_000, full: 200_000)
    let seed = UInt64.random(in: 0...(.max))
    var random = Randomness(state: seed)
    let files = try names.map { Array(try Data(contentsOf: url($0))) }
    var mutation = TextMutation(files)
    var judges = try JSONJudges()
    var (broken, misread) = (0, 0)
    for round in 0..<count {
      let place = Int.random(in: 0..<names.count, using: &random)
      let bytes = mutation.changed(files[place], &random)
      try Data(bytes).write(to: url(names[place]))
      let problems = try check(names[place], bytes, "seed \(seed), round \(round)")
      if problems > 0 { misread += 1 }
      if (try? JSONDocument(bytes)) == nil { broken += 1 }
      try judges.add(bytes)
      try Data(files[place]).write(to: url(names[place]))
    }
    try judges.finish("\(count) files")
    print("mutated files: \(broken) of \(count) are no JSON, \(misread) have problems")
    #expect(broken > 0 && broken < count && misread > broken)
    #expect(mutation.done.count == TextMutation.Deed.allCases.count)
  }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: folder["net/\(name)"]) }

  /// How many problems were told.
  private func check(_ name: String, _ bytes: [UInt8], _ point: String) throws -> Int {
    let load = try ReadableStore(folder.store("net")).load()
    let path = folder["net/\(name)"]
    for problem in load.problems {
      #expect(problem.file == path, "\(point): \(problem.file)")
      #expect(problem.line >= 1 && problem.column >= 1, "\(point)")
    }
    do throws(JSONError) {
      _ = try JSONDocument(bytes)
    } catch {
      let place = load.problems.first.map { [$0.line, $0.column] }
      #expect(place == [error.line, error.column], "\(point): \(name)")
    }
    let code = StoreFolder.code(ofFile: String(name.split(separator: "/").last ?? ""))
    for index in whole.network.holdings.indices where whole.network.holdings[index].code != code {
      let isSame = load.network.holdings[index] == whole.network.holdings[index]
      #expect(isSame, "\(point): \(name) harmed \(load.network.holdings[index].code)")
    }
    if name != "reference.json" {
      let isSame = load.network.reference == whole.network.reference
      #expect(isSame, "\(point): \(name) harmed the reference")
    }
    for edition in whole.network.editions where name != "events/\(edition.edition.stamp.id).json" {
      let isSame = load.network.editions.contains(edition)
      #expect(isSame, "\(point): \(name) harmed \(edition.edition.stamp.id)")
    }
    return load.problems.count
  }
}
