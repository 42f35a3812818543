import Model
import Testing

@Suite struct CityProfileTests {
  private func holdings(_ change: (inout CityHoldings) -> Void) -> CityHoldings {
    var holdings = Network().holdings[0]
    change(&holdings)
    return holdings
  }

  @Test func allSixteenAreThereOnce() {
    let profile = CityProfile(holdings { _ in })
    #expect(profile.rows.map(\.subsector) == Subsector.allCases)
    #expect(profile.rows.allSatisfy { !$0.isKnown })
    #expect(!profile.views().differ)
  }

  @Test func higherLevelsComeFirstAndTheUnknownLast() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.put(.level, .mus, .value(2))
        holdings.put(.level, .tvr, .value(5))
        holdings.put(.businesses, .kri, .value(3))
        holdings.put(.level, .apg, .value(2))
      })
    #expect(profile.rows.prefix(4).map(\.subsector) == [.tvr, .apg, .mus, .kri])
    #expect(profile.rows.filter(\.isKnown).count == 4)
  }

  @Test func aFlagshipComesBeforeItsEquals() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.put(.level, .apg, .value(3))
        holdings.put(.level, .kul, .value(3))
        holdings.designate(.kul)
      })
    #expect(profile.rows.first?.subsector == .kul)
    #expect(profile.rows.first?.isFlagship == true)
  }

  @Test func aTitleBesideTheFlagshipIsNoFlagship() {
    let profile = CityProfile(holdings { $0.designate(.kul, isFlagship: false, .unesco) })
    #expect(profile.rows.first?.designations.count == 1)
    #expect(profile.rows.allSatisfy { !$0.isFlagship })
  }

  @Test func coachedSharesRunOverWhatIsKnown() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.put(.coachedBusinesses, .kul, .value(77))
        holdings.put(.coachedBusinesses, .fes, .value(23))
      })
    #expect(profile.rows[0].subsector == .kul)
    #expect(profile.rows[0].coachedShare == 0.77)
    #expect(profile.rows[2].coachedShare == nil)
  }

  @Test func communitiesCountInEachOfTheirSubsectors() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.addCommunities(2, [.mus, .spt])
        holdings.addCommunities(3, [.mus])
        holdings.communities[0].stamp.isDeleted = true
      })
    let counts = Dictionary(
      uniqueKeysWithValues: profile.rows.map { ($0.subsector, $0.communities) })
    #expect(counts[.mus] == 4)
    #expect(counts[.spt] == 1)
    #expect(counts[.kul] == 0)
  }

  /// Wonosobo: 642 communities, 591 of them in performing arts, and its flagship was culinary.
  @Test func wonosobosCommunitiesAndFlagshipDisagree() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.designate(.kul, .pmk3i)
        holdings.put(.businesses, .kul, .value(900))
        holdings.put(.businesses, .kri, .value(200))
        holdings.addCommunities(591, [.spt])
        holdings.addCommunities(51, [.mus])
      })
    let views = profile.views()
    #expect(views.differ)
    #expect(views[.agreed] == [.kul])
    #expect(views[.size] == [.kul])
    #expect(views[.communities] == [.spt])
  }

  @Test func communitiesAloneMayDisagreeWithTheFlagship() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.designate(.kul, .pmk3i)
        holdings.addCommunities(591, [.spt])
      })
    let views = profile.views()
    #expect(views.differ)
    #expect(views[.agreed] == [.kul])
    #expect(views[.size] == [])
    #expect(views[.communities] == [.spt])
  }

  /// Malang is largest in culinary, craft and fashion and its flagship is apps and games.
  @Test func malangsSizeAndFlagshipDisagree() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.designate(.apg)
        holdings.put(.businesses, .apg, .value(412))
        holdings.put(.businesses, .kul, .value(3880))
        holdings.put(.businesses, .kri, .value(1200))
        holdings.put(.businesses, .fes, .value(900))
      })
    let views = profile.views()
    #expect(views.differ)
    #expect(views[.agreed] == [.apg])
    #expect(views[.size] == [.kul])
    #expect(views[.communities] == [])
  }

  @Test func agreementIsNotMentioned() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.designate(.kul)
        holdings.put(.businesses, .kul, .value(10))
        holdings.put(.businesses, .fes, .value(9))
        holdings.addCommunities(2, [.kul])
      })
    #expect(!profile.views().differ)
  }

  @Test func businessesAndCoachedBusinessesAreNotCompared() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.designate(.kul)
        holdings.put(.businesses, .kul, .value(10))
        holdings.put(.coachedBusinesses, .fes, .value(5000))
      })
    #expect(!profile.views().differ)
  }

  /// Without any designation too: size beside specialisation beside communities beside chain.
  @Test func theViewsDifferWithoutAFlagshipToo() {
    let profile = CityProfile(
      holdings { holdings in
        holdings.city.claimedFlagship = .mus
        holdings.put(.businesses, .kul, .value(900))
        holdings.put(.workers, .fes, .value(5000))
        holdings.addCommunities(3, [.spt])
        for kind in FigureKind.chain { holdings.put(kind, .kri, .value(3)) }
      })
    let views = profile.views(specialty: .apg)
    #expect(views.leaders.map(\.view) == [.claimed, .size, .specialty, .communities, .chain])
    #expect(
      views.leaders.map(\.subsectors) == [[.mus], [.kul], [.apg], [.spt], [.kri]])
    #expect(views.differ)
  }

  @Test func twoThatAreLevelShareAPlaceAndThreeHaveNone() {
    let level = CityProfile(
      holdings { holdings in
        holdings.put(.businesses, .kul, .value(9))
        holdings.addCommunities(2, [.kul, .mus])
      })
    #expect(level.views()[.communities] == [.kul, .mus])
    #expect(!level.views().differ)
    let crowd = CityProfile(
      holdings { holdings in
        holdings.put(.businesses, .kul, .value(9))
        holdings.addCommunities(1, [.fes, .mus, .spt])
      })
    #expect(crowd.views()[.communities] == [] && !crowd.views().differ)
  }

  /// The heatmap's measure and the page say the same of a chain.
  @Test func theChainIsThatOfTheMeasure() throws {
    var network = Network()
    network.edit("35.73") { holdings in
      for (place, kind) in FigureKind.chain.enumerated() {
        holdings.put(kind, .kri, .value(Double(place)))
        if place < 4 { holdings.put(kind, .mus, .value(2), standing: .official) }
        if place < 3 { holdings.put(kind, .kul, .value(4)) }
        holdings.put(kind, .fes, .value(3), standing: .estimate)
      }
      holdings.put(.creation, .kri, .value(4), year: 2025)
    }
    let code = try #require(RegionCode("35.73"))
    let own = try #require(network.holdings(of: code)).chainStrengths()
    let row = AreaMeasure(.chain, in: network, figures: FigureIndex(network)).row(of: .region(code))
    #expect(own == row.cells.map(\.value.number))
    #expect(own[Subsector.kri.index] == 2.8 && own[Subsector.mus.index] == 2)
    #expect(own[Subsector.kul.index] == nil && own[Subsector.fes.index] == nil)
  }

  @Test func theBestAttestedFlagshipIsTheAgreedOne() {
    let holdings = holdings { holdings in
      holdings.designate(.kri, .kata, .single)
      holdings.designate(.kul, .pmk3i, .verified)
      holdings.designate(.mus, isFlagship: false, .unesco)
    }
    #expect(holdings.agreedFlagship?.subsector == .kul)
  }

  @Test func deletedDesignationsSayNothing() {
    let holdings = holdings { holdings in
      holdings.designate(.kri)
      holdings.designations[0].stamp.isDeleted = true
      holdings.isStored = true
    }
    #expect(holdings.agreedFlagship == nil)
    #expect(!holdings.isKnown)
    #expect(CityProfile(holdings).rows.allSatisfy { $0.designations.isEmpty })
  }
}
