import Model

/// The commands that choose regions and put them side by side.
enum CompareCommands {
  static let all: [Command] = [
    Command(
      "compare.mark", Bilingual("Tandai untuk dibandingkan", "Mark for comparing"), keys: "c",
      group: .program, needs: .regionHere, .markRegion),
    Command(
      "compare.open", Bilingual("Bandingkan yang ditandai", "Compare what is marked"), keys: "C",
      group: .program, needs: .marks, .openCompare),
  ]
}
