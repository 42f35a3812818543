/// The contrast of two colours by WCAG 2.
enum Contrast {
  /// The ratio of two colours, 1 to 21.
  static func ratio(_ first: RGB, _ second: RGB) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: RGB) -> Double {
    let linear = OKLab.linearChannels(of: colour)
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }
}
