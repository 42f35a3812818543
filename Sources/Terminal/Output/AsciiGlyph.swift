import View

/// What stands for a glyph where the terminal shows ASCII alone.
package enum AsciiGlyph {
  private static let bases: [(base: Unicode.Scalar, letters: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("a", "àáâãäåāăą"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐ"),
    ("d", "ďđ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
    ("I", "ÌÍÎÏĨĪĬĮ"), ("i", "ìíîïĩīĭįı"), ("L", "ĹĻĽŁ"), ("l", "ĺļľł"), ("N", "ÑŃŅŇ"),
    ("n", "ñńņň"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("o", "òóôõöøōŏő"), ("R", "ŔŖŘ"), ("r", "ŕŗř"),
    ("S", "ŚŜŞŠ"), ("s", "śŝşš"), ("T", "ŢŤŦ"), ("t", "ţťŧ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("u", "ùúûüũūŭůűų"), ("Y", "ÝŸŶ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in bases {
      for letter in letters.unicodeScalars { table[letter] = base }
    }
    return table
  }()

  /// The look-alike of a text, glyph by glyph.
  static func text(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(of)))
  }

  /// The look-alike of a glyph; `?` where there is none.
  package static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !scalar.isASCII else { return scalar }
    switch scalar {
    case "─", "━", "═", "‐", "‑", "‒", "–", "—", "−", "╌", "┄", "┈", "▔", "▁": return "-"
    case "│", "┃", "║", "▏", "▎", "╎", "┆", "┊", "▕", "▐": return "|"
    case "\u{2500}"..."\u{257F}": return "+"
    case "▌", "▸", "▶", "›", "→", "»", "❯", "►": return ">"
    case "◂", "◀", "‹", "←", "«", "◄": return "<"
    case "↑", "▴", "▲": return "^"
    case "↓", "▾", "▼": return "v"
    case "░": return "."
    case "▒": return ":"
    case "\u{2580}"..."\u{259F}", "■", "▪", "◼": return "#"
    case "□", "▫": return "o"
    case "\u{2800}"..."\u{28FF}": return scalar == "\u{2800}" ? " " : "#"
    case "·", "•", "∙", "⋅": return "."
    case "●", "◆", "★", "✓", "✔": return "*"
    case "○", "◇", "☆": return "o"
    case "×", "✗", "✕": return "x"
    case "…": return "~"
    case "‘", "’", "′": return "'"
    case "“", "”", "″": return "\""
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}": return " "
    default: return letters[scalar] ?? "?"
    }
  }
}
