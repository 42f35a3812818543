/// Texts that break tables, terminals and pages that do not expect them.
enum HostileText {
  static let all = [
    "=1+1", "+62 812", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''+1", "'biasa", "\u{FF1D}1",
    "=HYPERLINK(\"http://x\";\"klik\")", "a;b", "a,b", "a\"b", "\"", "\"\"", " depan", "belakang ",
    "dua\nbaris", "dua\r\nbaris", "\u{1B}[2J", "\u{9B}31m", "\u{202E}kanan", "\u{200B}", "é🎨",
    "<script>alert(1)</script>", "</td><img src=x onerror=alert(1)>", "a|b", "# judul", "1. satu",
    "[klik](javascript:alert(1))", "`kode`", "**tebal**", "&amp;", "http://contoh.example/",
    "\u{1}",
    "1.250,5", "2024-01-01", "", " ", ";;;", "\u{2028}", "\\", "\\n", "\u{FEFF}bom",
  ]

  /// All pairs of them in one text.
  static let joined: [String] = all.flatMap { one in all.map { one + $0 } }
}
