import Terminal
import View

extension ThemeLibrary {
  /// The theme of a name as far as a terminal can show it.
  ///
  /// Among 16 colours or fewer the steps of a fine ramp become one, and quiet greys become loud:
  /// what is made for them stands in.
  func theme(named name: String, on traits: TerminalTraits) -> Theme {
    if traits.depth == .none { return theme(named: "monochrome") }
    let isFine = ["dark", "light", "contrast", "colourblind"].contains(name)
    return theme(named: traits.depth <= .sixteen && isFine ? "sixteen" : name)
  }
}
