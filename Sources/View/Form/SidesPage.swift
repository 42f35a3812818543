import Model

/// Two sides of what shall be one: a row a field, each with the side that is chosen.
struct SidesPage {
  /// A field with what both sides say.
  struct Row {
    let title: String
    /// What each side says.
    let sides: [String]
    /// Whether each side is taken.
    let chosen: [Bool]
  }

  let title: String
  /// What it is about, beside the title.
  let subtitle: String
  /// What is to be done.
  let why: String
  /// The parts of the heading of each side; where there is no room the last goes first.
  let heads: [[String]]
  let rows: [Row]
  let cursor: Int
  let hints: [(key: String, word: Bilingual)]
}
