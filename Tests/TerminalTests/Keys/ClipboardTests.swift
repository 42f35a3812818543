import Foundation
import Terminal
import Testing

@Suite struct ClipboardTests {
  @Test(arguments: ["", "a", "ab", "abc", "Kota Malang: 412 usaha, 2024", "é東😀"])
  func aTextIsCarriedInBase64(text: String) {
    let coded = Data(text.utf8).base64EncodedString()
    #expect(Clipboard.sequence(text) == "\u{1b}]52;c;\(coded)\u{7}")
  }

  @Test func aTextBeyondTheLimitIsNotSent() {
    #expect(Clipboard.sequence(String(repeating: "x", count: Clipboard.limit)) != nil)
    #expect(Clipboard.sequence(String(repeating: "x", count: Clipboard.limit + 1)) == nil)
  }
}
