import Glibc

/// A colour in OKLab, where distance is about as large as the eye finds it.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
package struct OKLab: Equatable {
  /// Lightness, 0 to 1.
  package let lightness: Double
  /// From green to red.
  package let a: Double
  /// From blue to yellow.
  package let b: Double

  /// The place of an sRGB colour.
  package init(_ colour: RGB) {
    let linear = OKLab.linearChannels(of: colour)
    self.init(red: linear.red, green: linear.green, blue: linear.blue)
  }

  /// The place of a colour in linear light, each channel 0 to 1.
  package init(red: Double, green: Double, blue: Double) {
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// How far the colour is from a grey.
  package var chroma: Double { (a * a + b * b).squareRoot() }

  /// The square of the distance to another colour.
  package func squaredDistance(to other: OKLab) -> Double {
    let (dl, da, db) = (lightness - other.lightness, a - other.a, b - other.b)
    return dl * dl + da * da + db * db
  }

  /// An sRGB colour in linear light, each channel 0 to 1.
  package static func linearChannels(
    of colour: RGB
  ) -> (red: Double, green: Double, blue: Double) {
    (linear(colour.red), linear(colour.green), linear(colour.blue))
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
