import Model
import Testing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    "", "Kota Malang", "Kafé Ñandú ÿ ſ", "꧋ꦗꦮ", "東京", "👩", "日本 é", "a\u{301}b", "~!@#$%^&*()",
  ])
  func textsThatStayAsTheyAre(_ text: String) {
    #expect(DisplayText(text).text == text)
  }

  @Test(arguments: [
    ("\u{1B}[31mred", "␛[31mred"), ("a\tb", "a b"), ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"),
    ("\u{0}", "␀"), ("\u{7F}", "␡"), ("\u{9B}31m", "�31m"), ("a\u{A0}b", "a b"),
    ("\u{202E}abc", "�abc"), ("\u{2066}a\u{2069}", "�a�"), ("a\u{200F}", "a�"),
    ("a\u{61C}", "a�"), ("a\u{200B}b", "a�b"), ("a\u{200D}b", "a�b"), ("\u{FEFF}a", "�a"),
    ("a\u{AD}b", "a�b"), ("a\u{2028}b\u{2029}", "a�b�"), ("\u{2060}", "�"),
    ("a\u{E0041}", "a�"), ("a\u{FE0F}", "a�"), ("\u{E000}", "�"), ("\u{3164}", "�"),
    ("\u{10FFFF}", "�"), ("\u{301}a", "\u{25CC}\u{301}a"),
    ("a\u{301}\u{302}\u{303}\u{304}b", "a\u{301}\u{302}b"),
  ])
  func hostileTexts(_ raw: String, _ expected: String) {
    let shown = DisplayText(raw).text
    #expect(Array(shown.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    "👩\u{200D}🍳", "❤\u{FE0F}", "🇮🇩", "1\u{FE0F}\u{20E3}", "👍🏽", "👨\u{200D}👩\u{200D}👧\u{200D}👦",
    "🏴\u{E0067}\u{E0062}\u{E007F}",
  ])
  func clustersOfDisputedWidth(_ cluster: String) {
    #expect(DisplayText("a\(cluster)b").text == "a�b")
  }

  @Test func aPileOfMarksIsCut() {
    let pile = "e" + String(repeating: "\u{301}", count: 10_000)
    #expect(DisplayText(pile).text.unicodeScalars.count == 3)
  }

  @Test func noScalarStaysUnsafe() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if (0x3400...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) { continue }
      if (0x1_7000...0x1_8CFF).contains(value) || (0x2_0000...0xD_FFFF).contains(value) { continue }
      if value >= 0xE_1000 && value % 257 != 0 { continue }
      let shown = DisplayText(String(scalar)).text
      let isSafe = shown.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0xA0).contains($0.value)
          && ![.control, .format, .unassigned, .lineSeparator, .paragraphSeparator]
            .contains($0.properties.generalCategory)
          && !$0.properties.isDefaultIgnorableCodePoint
      }
      if !isSafe || CellWidth.of(shown) < 1 || CellWidth.of(shown) > 2 {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func cleaningTwiceChangesNothing() {
    for raw in ["\u{1B}\u{301}\u{302}\u{303}", "🇮🇩\u{202E}x", "a\r\n\u{0}b"] {
      let once = DisplayText(raw).text
      #expect(DisplayText(once).text == once)
    }
  }
}
