import Model
import Testing

@Suite struct CodeTests {
  @Test(arguments: [
    "", "3573", "35.7", "35.733", "35,73", "a5.73", "35.00", "00.01", "10.01", "٣٥.٧٣", "-1.73",
  ])
  func textsThatAreNoRegionCode(_ text: String) {
    #expect(RegionCode(text) == nil)
  }

  @Test(arguments: ["", "3", "035", "+5", "-1", "1٣", "10"])
  func textsThatAreNoProvinceCode(_ text: String) {
    #expect(ProvinceCode(text) == nil)
  }

  @Test func numbersOutOfRange() {
    #expect(RegionCode(number: Int.max) == nil)
    #expect(RegionCode(number: Int.min) == nil)
    #expect(RegionCode(number: 1100) == nil)
    #expect(RegionCode(number: 1101)?.description == "11.01")
    #expect(ProvinceCode(number: 100) == nil)
    #expect(ProvinceCode(number: 31)?.description == "31")
  }

  @Test func areaCodes() {
    #expect(Area(code: "31") == ProvinceCode("31").map(Area.province))
    #expect(Area(code: "31.74") == RegionCode("31.74").map(Area.region))
    #expect(Area(code: "x") == nil)
  }
}
