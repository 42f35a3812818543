import Model
import Store
import Testing

@Suite struct SampleNetworkTests {
  @Test(arguments: [(1, 0), (1, 7), (40, 300), (514, 0), (514, 2412), (514, 100)])
  func holdsExactlyWhatWasAskedFor(cities: Int, communities: Int) {
    let network = SampleNetwork(SampleRecipe(cities: cities, communities: communities))
    let counts = network.map(\.communities.count)
    #expect(counts.count == cities)
    #expect(counts.reduce(0, +) == communities)
  }

  @Test func drawsNumbersOutsideTheirRangesToTheNearestEnd() {
    #expect(SampleRecipe(cities: 0, communities: -1) == SampleRecipe(cities: 1, communities: 0))
    #expect(SampleRecipe(cities: 1000).cities == 514)
  }

  @Test func saysThatItIsASample() {
    #expect(SampleNetwork().identity.isSample)
    #expect(SampleNetwork().identity.name == NetworkIdentity().name)
    #expect(SampleNetwork().reference == StartingNetwork.network().reference)
    #expect(SampleNetwork().editions == StartingNetwork.network().editions)
  }

  @Test func isTheSameForTheSameSeedAlone() {
    let first = Array(SampleNetwork(SampleRecipe(seed: 7, cities: 30, communities: 200)))
    let again = Array(SampleNetwork(SampleRecipe(seed: 7, cities: 30, communities: 200)))
    let other = Array(SampleNetwork(SampleRecipe(seed: 8, cities: 30, communities: 200)))
    #expect(first == again)
    #expect(first != other)
  }

  @Test func smallerNetworksAreParts() {
    let small = Array(SampleNetwork(SampleRecipe(cities: 12, communities: 30)))
    let large = Array(SampleNetwork(SampleRecipe(cities: 100, communities: 3000)))
    for city in small {
      let same = large.first { $0.code == city.code }
      #expect(same?.city == city.city)
      #expect(same?.potentials == city.potentials)
      #expect(same?.spaces == city.spaces)
      let (one, other) = (Array(same?.communities ?? []), Array(city.communities))
      let shared = min(one.count, other.count)
      #expect(one.prefix(shared) == other.prefix(shared))
    }
  }

  @Test func comesInOrderOfCode() {
    let codes = SampleNetwork(SampleRecipe(cities: 50, communities: 0)).map(\.code)
    #expect(codes == codes.sorted())
  }

  @Test func everySourceSaysThatItIsASample() {
    for city in SampleNetwork(SampleRecipe(cities: 60)) {
      #expect(city.sources.allSatisfy { $0.title?.contains("data contoh") == true })
      #expect(city.designations.allSatisfy { $0.note == "data contoh" })
    }
  }

  @Test func everyLinkLeadsToARecordOfTheSameCity() {
    for city in SampleNetwork() {
      let sources = Set(city.sources.map(\.stamp.id))
      let spaces = Set(city.spaces.map(\.stamp.id))
      let organisations = Set(city.organisations.map(\.stamp.id))
      let communities = Set(city.communities.map(\.stamp.id))
      #expect(communities.count == city.communities.count)
      for community in city.communities {
        #expect(spaces.isSuperset(of: community.spaces))
        #expect(organisations.isSuperset(of: community.organisations))
        #expect(sources.contains(community.source ?? ""))
      }
      for organisation in city.organisations {
        #expect(communities.isSuperset(of: organisation.members))
      }
      let figures = city.potentials.flatMap(\.figures)
      #expect(sources.isSuperset(of: figures.compactMap(\.source)))
      #expect(sources.isSuperset(of: city.designations.flatMap(\.sources)))
    }
  }

  @Test func fillsEveryScreen() {
    let cities = Array(SampleNetwork())
    #expect((40...70).contains(cities.filter { !$0.designations.isEmpty }.count))
    let statuses = Set(cities.map(\.city.membership.status))
    #expect(statuses == Set(MembershipStatus.allCases))
    let figures = cities.flatMap { $0.potentials.flatMap(\.figures) }
    #expect(Set(figures.map(\.standing)) == Set(Standing.allCases))
    #expect(Set(figures.map(\.year)) == [2021, 2023, 2024])
    #expect(figures.contains { $0.value == .zero })
    #expect(figures.contains { $0.value == .unknown })
    #expect(figures.contains { $0.value == .notApplicable })
    let kinds = cities.flatMap { $0.organisations.compactMap(\.organisationKind) }
    #expect(Set(kinds) == Set(OrganisationKind.allCases))
    let communities = cities.flatMap(\.communities)
    #expect(Set(communities.flatMap(\.subsectors)) == Set(Subsector.allCases))
    #expect(communities.contains { !$0.spaces.isEmpty })
    #expect(communities.contains { !$0.organisations.isEmpty })
    #expect(cities.contains { !$0.needs.isEmpty && !$0.offers.isEmpty && !$0.programmes.isEmpty })
  }

  @Test func namesSeldomRepeat() {
    let communities = SampleNetwork().flatMap { $0.communities.compactMap(\.name) }
    #expect(Set(communities).count * 100 > communities.count * 95)
    for name in communities {
      #expect(!name.isEmpty && !name.contains("{") && !name.contains("  "))
    }
  }

  @Test func levelsAreOneToFive() {
    for city in SampleNetwork(SampleRecipe(seed: 3, communities: 0)) {
      for figure in city.potentials.flatMap(\.figures) where figure.kind == .level {
        if let level = figure.value.number { #expect((1...5).contains(level)) }
      }
    }
  }
}
