import Model
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Kafé Ümlaut", "kafe umlaut"), ("KOTA", "kota"), ("plain", "plain"), ("e\u{301}", "e"),
    ("Łódź", "lodz"), ("straße", "strasse"), ("Æsir", "aesir"), ("Việt Nam", "viet nam"),
    ("ＫＯＴＡ", "kota"), ("Ж", "ж"), ("Kab. X", "kab. x"), ("", ""), ("İstanbul", "istanbul"),
    ("so\u{AD}lo", "solo"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Folding.fold(text) == expected)
  }

  @Test(arguments: [
    ("KAB. TOLI-TOLI ", "kab toli toli"), ("  D.I.  Yogyakarta", "d i yogyakarta"),
    ("Jum'at", "jumat"), ("Sawahlunto/Sijunjung", "sawahlunto sijunjung"), ("--", ""), ("", ""),
    ("TV_RADIO", "tv radio"), ("東京", "東京"),
  ])
  func foldsNames(_ text: String, _ expected: String) {
    #expect(Folding.foldName(text) == expected)
  }

  @Test func keysHaveNoSpaces() {
    #expect(Folding.foldKey("Toli-Toli") == Folding.foldKey("TOLITOLI"))
  }
}
