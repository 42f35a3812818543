/// The colours of a chart, out of a theme; a theme without colours gives those of print.
struct ChartColours {
  let ground: RGB
  let text: RGB
  let label: RGB
  let rule: RGB
  /// What is hardly to be seen.
  var faint: RGB { PictureInk(ink: rule, ground: ground).mixed(4) }
  let accent: RGB
  let alert: RGB
  /// The steps of the ramp, the low end first.
  let ramp: [RGB]

  init(_ theme: Theme) {
    func colour(_ role: Role, _ other: UInt32) -> RGB {
      theme.look(role).colour
        ?? RGB(UInt8(other >> 16 & 0xff), UInt8(other >> 8 & 0xff), UInt8(other & 0xff))
    }
    ground = colour(.ground, 0xffffff)
    text = colour(.text, 0x000000)
    label = colour(.label, 0x555555)
    rule = colour(.rule, 0xcccccc)
    accent = colour(.accent, 0x333333)
    alert = colour(.alert, 0x000000)
    let greys: [UInt32] = [0xf0f0f0, 0xd8d8d8, 0xb8b8b8, 0x969696, 0x737373, 0x525252, 0x252525]
    ramp = zip(Role.ramp, greys).map { colour($0, $1) }
  }

  /// The colour of a step of the ramp.
  func step(_ step: Int) -> RGB { ramp[min(ramp.count - 1, max(0, step))] }

  /// The ink that can be read on a ground: the text's own colour, or the ground's.
  func ink(on colour: RGB) -> RGB {
    Contrast.ratio(text, colour) >= Contrast.ratio(ground, colour) ? text : ground
  }

  /// Colours of up to four series that differ in light, so that they are told apart in grey.
  func series(_ place: Int) -> RGB {
    let steps = [1, 5, 3, 6]
    return step(steps[place % steps.count])
  }
}
