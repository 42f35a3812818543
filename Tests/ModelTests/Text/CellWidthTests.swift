import Model
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("Malang", 6), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｶ", 1), ("Ａ", 2), ("👩", 2),
    ("한", 2), ("ꦗꦮ", 2), ("▁█⣿", 3), ("␛�", 2), ("…·–", 3), ("\u{0}\u{7F}\u{9F}", 0),
    ("\u{AD}", 0), ("\u{200B}", 0), ("☕", 2), ("✓", 1),
  ])
  func widths(_ text: String, _ cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test func everyScalarHasAWidth() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = CellWidth.of(scalar)
      if !(0...2).contains(width) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
