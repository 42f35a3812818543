/// A colour in sRGB, eight bits a channel.
public struct RGB: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8

  /// A colour of three channels.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of six hexadecimal digits such as `e8b054`; nil for any other text.
  public init?(hex: String) {
    guard hex.utf8.count == 6, hex.utf8.allSatisfy({ $0 != 0x2b }),
      let number = UInt32(hex, radix: 16)
    else { return nil }
    self.init(
      UInt8(number >> 16 & 0xff), UInt8(number >> 8 & 0xff), UInt8(number & 0xff))
  }

  /// The six hexadecimal digits.
  public var hex: String {
    let number = Int(red) << 16 | Int(green) << 8 | Int(blue)
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
