import ArgumentParser

/// What the owner of a kiosk does with it.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "PIN dan pemasangan kiosk. / A kiosk's PIN and installation.",
    discussion: """
      jejaring --kiosk: Ctrl-X Ctrl-X, PIN, Enter = keluar / leaves.
      Lupa PIN: dari konsol lain atau ssh, hentikan unitnya, lalu set-pin lagi. /
      PIN forgotten: from another console or ssh stop the unit, then set-pin again.
      """,
    subcommands: [KioskSetPin.self, KioskInstall.self])
}
