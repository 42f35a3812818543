/// The two colours a cell is drawn in, whatever the theme leaves to the terminal.
struct PictureInk: Hashable {
  let ink: RGB
  let ground: RGB

  /// The terminal's own colours, as many a terminal has them.
  static let terminal = PictureInk(ink: RGB(0xc8, 0xcc, 0xd2), ground: RGB(0x12, 0x14, 0x18))

  init(ink: RGB, ground: RGB) {
    self.ink = ink
    self.ground = ground
  }

  init(_ paint: Paint) {
    let ink = paint.ink ?? Self.terminal.ink
    let ground = paint.ground ?? Self.terminal.ground
    let seen =
      paint.isReversed
      ? PictureInk(ink: ground, ground: ink) : PictureInk(ink: ink, ground: ground)
    self.init(ink: paint.isDim ? seen.mixed(5) : seen.ink, ground: seen.ground)
  }

  /// The colour of `eighths` parts of ink in ground.
  func mixed(_ eighths: Int) -> RGB {
    func channel(_ channel: KeyPath<RGB, UInt8>) -> UInt8 {
      let sum = Int(ink[keyPath: channel]) * eighths + Int(ground[keyPath: channel]) * (8 - eighths)
      return UInt8(clamping: (sum + 4) / 8)
    }
    return RGB(channel(\.red), channel(\.green), channel(\.blue))
  }
}
