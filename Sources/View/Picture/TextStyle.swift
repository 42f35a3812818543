/// What the glyphs of a run of text have in common.
struct TextStyle: Hashable {
  let colour: RGB
  let isBold: Bool
}
