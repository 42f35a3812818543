import Model

/// Moving in whatever the screen shows.
enum MovingCommands {
  static let all: [Command] = [
    move("move.down", Bilingual("Turun", "Down"), "Down j", .down),
    move("move.up", Bilingual("Naik", "Up"), "Up k", .up),
    move("move.left", Bilingual("Kiri", "Left"), "Left h", .left),
    move("move.right", Bilingual("Kanan", "Right"), "Right l", .right),
    move("move.page-down", Bilingual("Halaman berikut", "Next page"), "PgDn Space", .pageDown),
    move("move.page-up", Bilingual("Halaman sebelum", "Previous page"), "PgUp", .pageUp),
    move("move.half-down", Bilingual("Setengah turun", "Half down"), "Ctrl-D", .halfPageDown),
    move("move.half-up", Bilingual("Setengah naik", "Half up"), "Ctrl-U", .halfPageUp),
    move("move.first", Bilingual("Ke awal", "To the start"), "Home g+g", .first),
    move("move.last", Bilingual("Ke akhir", "To the end"), "End G", .last),
    move("move.row-start", Bilingual("Ke kolom pertama", "First column"), "0", .rowStart),
    move("move.row-end", Bilingual("Ke kolom terakhir", "Last column"), "$", .rowEnd),
    Command(
      "move.next-pane", Bilingual("Panel berikut", "Next pane"), keys: "Tab", group: .moving,
      .screen(.nextPane)),
    Command(
      "move.previous-pane", Bilingual("Panel sebelum", "Previous pane"), keys: "Shift-Tab",
      group: .moving, .screen(.previousPane)),
  ]

  private static func move(
    _ id: CommandID, _ title: Bilingual, _ keys: String, _ movement: Movement
  ) -> Command {
    Command(id, title, keys: keys, group: .moving, .screen(.move(movement)))
  }
}
