import Glibc

/// A QR code: a square of dark and light modules, made by the system's libqrencode if it has one.
public struct CodeSquare: Equatable, Sendable {
  /// Modules a side, without the light margin.
  public let side: Int
  private let dark: [Bool]

  /// The code of a text, error correction M; nil without libqrencode, or for a text too long.
  public init?(_ text: String) {
    typealias Encode =
      @convention(c) (UnsafePointer<CChar>, Int32, Int32, Int32, Int32) -> UnsafeMutableRawPointer?
    typealias Free = @convention(c) (UnsafeMutableRawPointer) -> Void
    guard !text.isEmpty, !text.utf8.contains(0), text.utf8.count <= 300,
      let library = dlopen("libqrencode.so.4", RTLD_NOW),
      let encode = dlsym(library, "QRcode_encodeString"), let free = dlsym(library, "QRcode_free")
    else { return nil }
    // Version as small as it can be, level M (1), bytes (2), case kept.
    guard let code = unsafeBitCast(encode, to: Encode.self)(text, 0, 1, 2, 1) else { return nil }
    defer { unsafeBitCast(free, to: Free.self)(code) }
    // struct QRcode { int version; int width; unsigned char *data; }
    let width = Int(code.load(fromByteOffset: 4, as: Int32.self))
    guard (21...177).contains(width),
      let data = code.load(fromByteOffset: 8, as: UnsafePointer<UInt8>?.self)
    else { return nil }
    side = width
    dark = UnsafeBufferPointer(start: data, count: width * width).map { $0 & 1 == 1 }
  }

  /// A square of given modules, row by row; nil if they are no square.
  public init?(side: Int, dark: [Bool]) {
    guard side > 0, dark.count == side * side else { return nil }
    self.side = side
    self.dark = dark
  }

  /// Whether a module is dark; everything around the square is light.
  public func isDark(_ x: Int, _ y: Int) -> Bool {
    guard (0..<side).contains(x), (0..<side).contains(y) else { return false }
    return dark[y * side + x]
  }
}
