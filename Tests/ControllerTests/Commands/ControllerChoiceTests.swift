import Controller
import Model
import Testing

@Suite struct ControllerChoiceTests {
  @Test func everyChoiceCanBeWrittenAndRead() {
    check(CityOrder.self)
    check(BrowserKind.self)
    check(AreaLevel.self)
    check(HeatmapOrder.self)
  }

  private func check<Kind: Choice>(_ type: Kind.Type) {
    let codes = Kind.allCases.map(\.code)
    #expect(Set(codes).count == codes.count, "\(type)")
    for value in Kind.allCases {
      #expect(!value.title.indonesian.isEmpty && !value.title.english.isEmpty)
      #expect(Kind(code: value.code) == value)
    }
  }
}
