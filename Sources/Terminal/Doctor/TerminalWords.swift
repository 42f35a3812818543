import Model

/// Says what the program uses of a terminal besides colours and glyphs.
enum TerminalWords {
  static func mouse(_ isUsed: Bool) -> Bilingual {
    isUsed
      ? Bilingual(
        "tetikus: dipakai; Ctrl-T melepasnya untuk memilih teks",
        "mouse: used; Ctrl-T gives it up for selecting text")
      : Bilingual(
        "tetikus: tidak dipakai; laporannya di terminal ini dapat terbaca sebagai tombol",
        "mouse: not used; on this terminal its reports could be read as keys")
  }

  static func paste(_ isMarked: Bool) -> Bilingual {
    isMarked
      ? Bilingual("tempelan: bertanda, jadi tidak pernah perintah", "paste: marked, never commands")
      : Bilingual("tempelan: terbaca sebagai ketikan", "paste: read as typing")
  }

  static func frames(_ isKnown: Bool?) -> Bilingual {
    switch isKnown {
    case true?:
      Bilingual("bingkai serentak: dipakai", "synchronized output: used")
    case false?:
      Bilingual(
        "bingkai serentak: tidak dipakai; terminal tidak menyatakannya",
        "synchronized output: not used; the terminal does not say that it has it")
    case nil:
      Bilingual(
        "bingkai serentak: ditanyakan saat layar dibuka",
        "synchronized output: asked when the screen opens")
    }
  }

  static func ground(_ isLight: Bool?) -> Bilingual {
    switch isLight {
    case true?: Bilingual("latar terminal: terang", "terminal's ground: light")
    case false?: Bilingual("latar terminal: gelap", "terminal's ground: dark")
    case nil: Bilingual("latar terminal: tidak dijawab", "terminal's ground: not answered")
    }
  }

  static func clipboard(_ isUsed: Bool, isInTmux: Bool) -> Bilingual {
    guard isUsed else {
      return Bilingual("salin (OSC 52): tidak ada", "copy (OSC 52): not there")
    }
    let most = "\(Clipboard.limit / 1024) KiB"
    return isInTmux
      ? Bilingual(
        "salin (OSC 52): sampai \(most); tmux perlu: set -g set-clipboard on",
        "copy (OSC 52): up to \(most); tmux needs: set -g set-clipboard on")
      : Bilingual(
        "salin (OSC 52): sampai \(most), bila terminal mengizinkan",
        "copy (OSC 52): up to \(most), where the terminal allows it")
  }
}
