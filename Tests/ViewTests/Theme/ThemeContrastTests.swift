import Glibc
import Testing
import View

/// The dark theme, checked by calculation: what the eye has to tell apart is far enough apart.
@Suite struct ThemeContrastTests {
  let dark = ThemeLibrary().theme(named: "dark")

  @Test(arguments: [Role.text, .quiet, .label, .accent, .link, .alert, .good])
  func inkIsReadable(_ role: Role) throws {
    let ink = try #require(dark.look(role).colour)
    for ground in [Role.ground, .lifted] {
      let ground = try #require(dark.look(ground).colour)
      #expect(contrast(ink, ground) >= 4.5)
    }
  }

  @Test func rampRisesInLightness() throws {
    let steps = try Role.ramp.map { lightness(try #require(dark.look($0).colour)) }
    for (low, high) in zip(steps, steps.dropFirst()) {
      #expect(high - low > 0.08 && high - low < 0.13, "steps are even: \(steps)")
    }
  }

  @Test(arguments: Role.ramp)
  func numbersOnTheRampAreReadable(_ step: Role) throws {
    let ground = try #require(dark.look(step).colour)
    let inks = try [Role.text, .ground].map { try #require(dark.look($0).colour) }
    // Large digits need 3 to 1; the better of the two inks is what a heatmap takes.
    #expect(inks.map { contrast($0, ground) }.max() ?? 0 >= 3)
  }

  /// Contrast as WCAG 2.2 defines it, 1 to 21.
  private func contrast(_ one: RGB, _ other: RGB) -> Double {
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private func luminance(_ colour: RGB) -> Double {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  /// Lightness in OKLab (Ottosson 2020), 0 to 1.
  private func lightness(_ colour: RGB) -> Double {
    let (r, g, b) = (linear(colour.red), linear(colour.green), linear(colour.blue))
    let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
  }

  private func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
