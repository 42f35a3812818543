import Model

/// Why the full screen cannot be shown.
public enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is not a terminal.
  case notATerminal
  /// TERM is not set.
  case noTerm
  /// No description of the terminal TERM is installed.
  case unknownTerm(String)
  /// The terminal cannot place its cursor.
  case cannotMoveCursor(String)
  /// The system refused a descriptor that the loop waits on.
  case noDescriptor

  /// What is wrong, and what to do about it.
  public var message: Bilingual {
    switch self {
    case .notATerminal:
      Bilingual(
        "Layar penuh butuh terminal, tetapi masukan atau keluaran bukan terminal. "
          + "Untuk teks biasa: jejaring list cities",
        "The full screen needs a terminal, but input or output is not one. "
          + "For plain text: jejaring list cities")
    case .noTerm:
      Bilingual(
        "TERM belum diisi. Coba: TERM=xterm-256color jejaring",
        "TERM is not set. Try: TERM=xterm-256color jejaring")
    case .unknownTerm(let name):
      Bilingual(
        "Terminal \"\(DisplayText(name).text)\" (TERM) tidak dikenal di mesin ini. "
          + "Coba: TERM=xterm-256color jejaring, atau pasang paket ncurses-term",
        "The terminal \"\(DisplayText(name).text)\" (TERM) is not known on this machine. "
          + "Try: TERM=xterm-256color jejaring, or install the package ncurses-term")
    case .cannotMoveCursor(let name):
      Bilingual(
        "Terminal \"\(DisplayText(name).text)\" (TERM) tidak dapat menampilkan layar penuh. "
          + "Coba: TERM=xterm-256color jejaring, atau teks biasa: jejaring list cities",
        "The terminal \"\(DisplayText(name).text)\" (TERM) cannot show a full screen. "
          + "Try: TERM=xterm-256color jejaring, or plain text: jejaring list cities")
    case .noDescriptor:
      Bilingual(
        "Sistem kehabisan berkas terbuka; tutup program lain lalu coba lagi.",
        "The system has no file descriptor left; close other programs and try again.")
    }
  }
}
