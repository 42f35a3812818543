import Controller
import Model
import Testing

@Suite struct FuzzyMatchTests {
  private func places(_ word: String, _ name: String) -> [Int]? {
    SearchText(name: name).positions(of: FilterQuery(word).wordBytes)
  }

  @Test func aWordIsFoundWhole() {
    #expect(places("malang", "Kota Malang") == [5, 6, 7, 8, 9, 10])
    #expect(places("MALANG", "Kota Malang") == [5, 6, 7, 8, 9, 10])
  }

  @Test func theBeginningOfAWordGoesBeforeItsMiddle() {
    #expect(places("an", "Banda Anyar") == [6, 7])
    #expect(places("an", "Banda") == [1, 2])
  }

  @Test func lettersInOrderAreFoundLoosely() {
    #expect(places("mlg", "Kota Malang") == [5, 7, 10])
    #expect(places("gml", "Kota Malang") == nil)
    #expect(places("lang", "Malang") == [2, 3, 4, 5])
  }

  @Test func lettersTooFarApartAreNotFound() {
    #expect(places("kg", "Kota Tanjungpinang") == nil)
  }

  @Test func accentsAreIgnoredOnBothSides() {
    #expect(places("cafe", "Café") == [0, 1, 2, 3])
    #expect(places("café", "Cafe") == [0, 1, 2, 3])
    #expect(places("JÉMBER", "Kab. Jember") == [5, 6, 7, 8, 9, 10])
  }

  @Test func everyWordMustBeFound() {
    #expect(places("kota malang", "Kota Malang") == [0, 1, 2, 3, 5, 6, 7, 8, 9, 10])
    #expect(places("kota jember", "Kota Malang") == nil)
    #expect(places("", "Kota Malang") == [])
  }

  @Test func otherNamesMatchAtTheirBeginningAndMarkNothing() {
    let text = SearchText(name: "Kab. Bandung Barat", others: ["Ngamprah", "Paris van Java"])
    #expect(text.positions(of: FilterQuery("paris").wordBytes)?.isEmpty == true)
    #expect(text.positions(of: FilterQuery("ngam").wordBytes)?.isEmpty == true)
    #expect(text.positions(of: FilterQuery("amprah").wordBytes) == nil)
  }

  @Test func marksAreSortedAndInTheName() {
    var dice = Dice(seed: 3)
    let names = Registry.standard.regions.map(\.title)
    for _ in 0..<3000 {
      guard let name = names.randomElement(using: &dice) else { continue }
      let letters = name.lowercased().filter { $0 != " " }
      let word = String(
        letters.filter { _ in Int.random(in: 0..<3, using: &dice) > 0 }.prefix(6))
      guard let found = places(word, name) else { continue }
      #expect(found == found.sorted() && Set(found).count == found.count)
      let folded = Array(Folding.fold(name).utf8)
      #expect(found.map { folded[$0] } == Array(word.utf8), "\(word) in \(name)")
    }
  }

  @Test func aFilterIsReadAsWordsAndFields() {
    let query = FilterQuery("  Kota provinsi:JATIM sub:kriya province: x:y :z ")
    #expect(query.words == ["kota", "x:y", ":z"])
    #expect(query.terms.map(\.value) == ["jatim", "kriya"])
    #expect(query.terms.map(\.field) == [.province, .subsector])
    #expect(FilterQuery("  ").isEmpty)
    #expect(FilterQuery("provinsi:").isEmpty)
  }

  @Test func noTwoFieldsShareAName() {
    let names = FilterField.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 == Folding.fold($0) })
  }
}
