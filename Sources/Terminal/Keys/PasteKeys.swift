import CNcurses

/// The markers around a pasted text, as key codes that ncurses uses for nothing else.
enum PasteKeys {
  /// A paste begins.
  static let begin: Int32 = 4001
  /// A paste has ended.
  static let end: Int32 = 4002

  /// Teaches ncurses the markers.
  static func define() {
    define_key("\u{1b}[200~", begin)
    define_key("\u{1b}[201~", end)
  }
}
