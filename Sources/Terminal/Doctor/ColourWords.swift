import Model

/// Says which colours are used, and why.
enum ColourWords {
  static func line(_ plan: ColourPlan) -> Bilingual {
    let why = reason(plan.reason)
    return Bilingual(
      "warna: \(plan.depth.name), karena \(why.indonesian)",
      "colours: \(plan.depth.name), because \(why.english)")
  }

  private static func reason(_ reason: ColourPlan.Reason) -> Bilingual {
    switch reason {
    case .asked: Bilingual("diminta lewat --colors", "--colors asks for it")
    case .noColour: Bilingual("NO_COLOR diisi", "NO_COLOR is set")
    case .announced:
      Bilingual("COLORTERM menyatakan warna penuh", "COLORTERM announces true colour")
    case .insideTmux:
      Bilingual(
        "di dalam tmux, yang menyesuaikan dengan terminalnya sendiri",
        "it runs in tmux, which turns it into what its own terminal shows")
    case .named:
      Bilingual("TERM bernama terminal warna penuh", "TERM names a terminal in true colour")
    case .described:
      Bilingual(
        "begitu menurut terminfo; warna penuh diminta dengan --colors truecolor",
        "terminfo says so; true colour is asked for with --colors truecolor")
    case .family:
      Bilingual(
        "TERM tidak dikenal mesin ini tetapi sekeluarga xterm",
        "TERM is not known on this machine but is of the xterm family")
    case .limited:
      Bilingual(
        "yang diminta tidak dapat dikirim ke terminal ini",
        "what was asked for cannot be sent to this terminal")
    }
  }
}
