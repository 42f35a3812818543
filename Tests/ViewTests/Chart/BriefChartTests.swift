import Controller
import Model
import Testing
import View

/// The pictures of a region's brief.
@Suite struct BriefChartTests {
  private static let theme = ThemeLibrary().theme(named: "light")

  private func heat(_ change: (inout CityHoldings) -> Void) throws -> String? {
    let code = try #require(RegionCode("35.73"))
    var holdings = CityHoldings(code: code)
    change(&holdings)
    return BriefChart.heat(of: holdings, theme: Self.theme, .indonesian)
  }

  private func put(
    _ kind: FigureKind, _ subsector: Subsector, _ value: FigureValue, _ holdings: inout CityHoldings
  ) {
    var potential = Potential(stamp: Stamp(id: "p\(holdings.potentials.count)"))
    potential.subsector = subsector
    potential.figures = [Figure(kind: kind, value: value, year: 2024, standing: .entry)]
    potential.year = 2024
    holdings.potentials.append(potential)
  }

  /// What is written, from the left of each row.
  private func texts(_ svg: String) -> [String] {
    svg.split(separator: "<text ").dropFirst().compactMap { element in
      element.split(separator: ">").dropFirst().first?.split(separator: "<").first.map(String.init)
    }
  }

  @Test func everyKnownKindIsARowOfSixteen() throws {
    let svg = try #require(
      try heat { holdings in
        put(.businesses, .kul, .value(3880), &holdings)
        put(.businesses, .mus, .zero, &holdings)
        put(.workers, .kul, .withheld, &holdings)
        for kind in FigureKind.chain { put(kind, .kri, .value(3), &holdings) }
      })
    let texts = texts(svg)
    #expect(Array(texts.prefix(16)) == Subsector.allCases.map(\.code))
    let rows = stride(from: 16, to: texts.count, by: 17).map { Array(texts[$0..<($0 + 17)]) }
    // Workers of which no number is public are no row.
    #expect(rows.map(\.first) == ["Usaha", "Rantai 0–4"])
    #expect(rows[0][1 + Subsector.kul.index] == "3,9rb")
    #expect(rows[0][1 + Subsector.mus.index] == "0")
    #expect(rows[0][1 + Subsector.kri.index] == "·")
    #expect(rows[1][1 + Subsector.kri.index] == "3,0")
  }

  @Test func whatIsWithheldIsToldApartFromWhatIsUnknown() throws {
    let svg = try #require(
      try heat { holdings in
        put(.workers, .kul, .withheld, &holdings)
        put(.workers, .mus, .value(8), &holdings)
      })
    let row = Array(texts(svg).dropFirst(17))
    #expect(row[Subsector.kul.index] == "/" && row[Subsector.mus.index] == "8")
    #expect(row[Subsector.kri.index] == "·")
  }

  @Test func aCompositionStandsAloneAndAFlagshipHasItsStar() throws {
    let svg = try #require(
      try heat { holdings in
        put(.coachedBusinesses, .kul, .value(77), &holdings)
        put(.coachedBusinesses, .fes, .value(23), &holdings)
        var flagship = Designation(stamp: Stamp(id: "d"))
        (flagship.subsector, flagship.isFlagship) = (.kul, true)
        holdings.designations = [flagship]
      })
    let texts = texts(svg)
    #expect(texts.contains("★KUL") && texts.contains("UMKM binaan") && texts.contains("77%"))
    let beside = try #require(
      try heat { holdings in
        put(.coachedBusinesses, .kul, .value(77), &holdings)
        put(.businesses, .kul, .value(7), &holdings)
      })
    #expect(!self.texts(beside).contains("UMKM binaan"))
  }

  @Test func nothingKnownIsNoPicture() throws {
    #expect(try heat { _ in } == nil)
  }

  /// The mark of every region, and its name, lie within the map.
  @Test func everyRegionIsNamedWithinItsMap() throws {
    for region in Registry.standard.regions {
      let svg = BriefChart.place(of: region, theme: Self.theme)
      let mark = try #require(svg.split(separator: "<circle ").dropFirst().first)
      let numbers = mark.split(separator: "\"")
      let (x, y) = (Double(numbers[1]) ?? -1, Double(numbers[3]) ?? -1)
      #expect(x > 0 && x < 300 && y > 0 && y < 115, "\(region.title)")
      let name = try #require(svg.split(separator: "<text x=\"").last)
      let left = try #require(Double(name.prefix { $0 != "\"" }))
      #expect(left >= 0 && left < 290, "\(region.title)")
    }
  }
}
