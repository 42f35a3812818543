import Glibc
import Model
import Store
import Testing

/// A store that is read step by step is the same as one that is read at once.
@Suite struct NetworkReadingTests {
  @Test func stepsLeadToTheWholeStore() throws {
    let folder = try TestFolder()
    let sample = SampleNetwork(SampleRecipe(seed: 4, cities: 30, communities: 200))
    var network = Network()
    network.reference = sample.reference
    for holdings in sample {
      let place = try #require(Registry.standard.index(of: holdings.code))
      network.holdings[place] = holdings
      network.holdings[place].isStored = true
    }
    let store = StoreFolder(folder["store"])
    try WritableStore(store).create(network)
    try folder.write("{\"format\":1,\"communities\":[7]}", to: "store/cities/11.01.json")
    try folder.write("{", to: "store/private/11.02.json")
    let whole = try ReadableStore(store).load()

    let reading = try NetworkReading(ReadableStore(store))
    #expect(reading.citiesRead == 0 && reading.citiesInAll >= 30)
    #expect(reading.loaded.network.holdings.allSatisfy { !$0.isStored })
    var last = 0
    while !reading.advance(milliseconds: 1) {
      let load = reading.loaded
      #expect(reading.citiesRead > last)
      last = reading.citiesRead
      let read = load.network.holdings.filter(\.isStored)
      #expect(read.count <= last)
      for holdings in read {
        #expect(
          whole.network.holdings(of: holdings.code)?.communities.count
            == holdings.communities.count)
      }
    }
    let finished = try reading.finish()
    #expect(finished.problems == whole.problems && whole.problems.count >= 2)
    for (one, other) in zip(finished.network.holdings, whole.network.holdings) {
      let isSame = one == other
      #expect(isSame, "\(one.code)")
    }
  }

  /// A file of holes takes no room on the disk and would take all memory.
  @Test func aFileThatIsFarTooLargeIsAProblemAndNothingElse() throws {
    let file = try CityFile(members: "\"communities\":[\n{\"id\":\"a\"}\n]")
    try file.folder.write("{", to: "cities/11.01.json")
    try file.folder.write("{", to: "cities/11.02.json")
    for name in ["cities/11.01.json", "cities/11.02.json"] {
      try #require(truncate(file.folder[name], 8_000_000_000_000) == 0)
    }
    let (city, problems) = try file.load()
    #expect(city.communities.count == 1)
    #expect(problems.filter { $0.message.english.contains("4 GiB") }.count == 2)
  }
}
