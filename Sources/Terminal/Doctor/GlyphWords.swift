import Model
import View

/// Says which glyphs are used, and why.
enum GlyphWords {
  static func line(_ plan: GlyphPlan) -> Bilingual {
    let what = tier(plan.tier)
    let why = reason(plan.reason)
    return Bilingual(
      "glif: \(what.indonesian), karena \(why.indonesian)",
      "glyphs: \(what.english), because \(why.english)")
  }

  private static func tier(_ tier: GlyphTier) -> Bilingual {
    switch tier {
    case .ascii: Bilingual(same: "ASCII")
    case .blocks: Bilingual("balok dan garis", "blocks and lines")
    case .full:
      Bilingual("balok, perdelapan, dan braille", "blocks, eighths and braille")
    }
  }

  private static func reason(_ reason: GlyphPlan.Reason) -> Bilingual {
    switch reason {
    case .asked: Bilingual("diminta lewat --ascii", "--ascii asks for it")
    case .locale: Bilingual("tidak ada lokal UTF-8", "there is no UTF-8 locale")
    case .console:
      Bilingual("begitu isi huruf konsol Linux", "that is what the Linux console's font has")
    case .terminal: Bilingual("terminal ini menampilkannya", "this terminal shows them")
    }
  }
}
