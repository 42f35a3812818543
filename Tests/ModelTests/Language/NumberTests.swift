import Model
import Testing

@Suite struct NumberTests {
  private let id = Language.indonesian
  private let en = Language.english

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (15_580_149, "15.580.149"), (-1234, "-1.234"),
    (-999, "-999"), (Int.max, "9.223.372.036.854.775.807"),
    (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func wholeNumbersAreGrouped(number: Int, text: String) {
    #expect(id.grouped(number) == text)
    #expect(en.grouped(number) == text.replacing(".", with: ","))
  }

  @Test(arguments: [
    (0.0, 2, "0,00"), (0.4045, 4, "0,4045"), (0.40447, 4, "0,4045"), (1234.5, 1, "1.234,5"),
    (-1234.5, 1, "-1.234,5"), (0.05, 2, "0,05"), (2.5, 0, "3"), (-0.04, 1, "0,0"),
    (999.95, 1, "1.000,0"), (7, -3, "7"),
  ])
  func decimalsAreRounded(number: Double, places: Int, text: String) {
    #expect(id.decimal(number, places: places) == text)
  }

  @Test func englishSwapsTheMarks() {
    #expect(en.decimal(1234.5, places: 1) == "1,234.5")
    #expect(en.percent(0.004) == "0.4")
    #expect(en.compact(1_500_000) == "1.5M")
    #expect(en.compact(2_000_000_000) == "2.0B")
    #expect(en.compact(12_000) == "12k")
  }

  @Test(arguments: [(0.0, "0"), (0.123, "12"), (0.004, "0,4"), (1, "100"), (0.0095, "1")])
  func sharesAreGivenAsPerCent(share: Double, text: String) {
    #expect(id.percent(share) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (7, "7"), (7.25, "7,3"), (99.96, "100,0"), (100.4, "100"), (999.4, "999"),
    (999.5, "1,0rb"), (1000, "1,0rb"), (9949, "9,9rb"), (9951, "10rb"), (999_499, "999rb"),
    (999_500, "1,0jt"), (3_880_000, "3,9jt"), (999_500_000, "1,0M"), (999_499_999_999, "999M"),
    (999_500_000_000, "1,0T"), (12_345_000_000_000, "12T"),
  ])
  func largeNumbersAreShortened(number: Double, text: String) {
    #expect(id.compact(number) == text)
  }

  @Test func aShortenedNumberTakesFiveCharacters() {
    for language in Language.allCases {
      var number = 0.001
      while number < 9.9e14 {
        #expect(language.compact(number).count <= 5, "\(number)")
        number *= 1.0173
      }
    }
  }

  @Test(arguments: [
    Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, 1e15, 1e16, -1e300, 0x1p63,
  ])
  func numbersBeyondAllBoundsDoNotTrap(number: Double) {
    for language in Language.allCases {
      for places in [-1, 0, 1, 2, 15, 18, 19, 20, 400] {
        #expect(!language.decimal(number, places: places).isEmpty)
      }
      #expect(!language.compact(number).isEmpty)
      #expect(!language.percent(number).isEmpty)
    }
  }

  @Test func zeroWithManyPlacesDoesNotTrap() {
    for places in 0...400 { #expect(!id.decimal(0, places: places).isEmpty) }
  }

  @Test func localesChooseTheLanguage() {
    #expect(Language(locale: "en_GB.UTF-8") == .english)
    #expect(Language(locale: "id_ID.UTF-8") == .indonesian)
    #expect(Language(locale: "C") == .indonesian)
    #expect(Language(locale: nil) == .indonesian)
    #expect(Language.english.other == .indonesian)
    #expect(Language.indonesian.other == .english)
  }
}
