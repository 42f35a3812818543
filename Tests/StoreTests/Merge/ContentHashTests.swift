import Store
import Testing

@Suite struct ContentHashTests {
  /// Values of the reference implementation (xxhash 0.8, seed 0).
  @Test(arguments: [
    ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
    ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
  ])
  func referenceValues(text: String, digits: String) {
    #expect(ContentHash(text.utf8).hexadecimal == digits)
    #expect(ContentHash(hexadecimal: digits) == ContentHash(text.utf8))
  }

  @Test func everyByteCounts() {
    var seen: Set<ContentHash> = []
    for count in 0..<100 {
      var bytes = [UInt8](repeating: 7, count: count)
      #expect(seen.insert(ContentHash(bytes)).inserted)
      for index in bytes.indices {
        bytes[index] ^= 1
        #expect(seen.insert(ContentHash(bytes)).inserted)
        bytes[index] ^= 1
      }
    }
  }

  @Test(arguments: ["", "12", "0123456789abcdeg", "+123456789abcdef"])
  func otherTextsAreNoHash(text: String) {
    #expect(ContentHash(hexadecimal: text) == nil)
  }
}
