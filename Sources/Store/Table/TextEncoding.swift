import Model

/// How the letters of a text file are written.
public enum TextEncoding: Hashable, Sendable {
  case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252

  /// What a person calls it.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 (BOM)"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  /// The encoding of some bytes, found by looking at them.
  public init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8WithMark
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let order = Self.orderOfZeros(bytes.prefix(4096)) {
      self = order
    } else {
      self = bytes.withUnsafeBufferPointer(Self.isUTF8) ? .utf8 : .windows1252
    }
  }

  /// The text in UTF-8, without a mark.
  public func decoded(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: bytes
    case .utf8WithMark:
      // Marked as UTF-8 and still not: another program changed it afterwards.
      bytes.withUnsafeBufferPointer(Self.isUTF8)
        ? Array(bytes.dropFirst(3)) : Self.windows(bytes.dropFirst(3))
    case .utf16LittleEndian, .utf16BigEndian: utf16(bytes)
    case .windows1252: Self.windows(bytes[...])
    }
  }

  /// Whether bytes that are no text in UTF-16 hold zeros: no text at all.
  func isBinary(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: false
    default: bytes.prefix(4096).contains(0)
    }
  }

  /// Every second byte of plain text in UTF-16 is zero.
  private static func orderOfZeros(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = [0, 0]
    for (place, byte) in bytes.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let many = bytes.count / 4
    guard bytes.count >= 4, zeros[0] > many || zeros[1] > many else { return nil }
    return zeros[1] > zeros[0] ? .utf16LittleEndian : .utf16BigEndian
  }

  private func utf16(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = if case .utf16LittleEndian = self { true } else { false }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var at = 0
    while at + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      at += 2
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// 0x80 to 0x9F; those that are not in use stand for themselves.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// Whether bytes are valid UTF-8; eight plain ones at a time.
  private static func isUTF8(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return true }
    var at = 0
    while at < text.count {
      if at &+ 8 <= text.count, JSONScan.word(base, at: at) & 0x8080_8080_8080_8080 == 0 {
        at &+= 8
      } else if text[at] < 0x80 {
        at &+= 1
      } else {
        guard let length = length(ofScalarAt: at, in: text) else { return false }
        at &+= length
      }
    }
    return true
  }

  private static func length(ofScalarAt at: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    let lead = text[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead), at + length <= text.count else { return nil }
    let second = text[at + 1]
    let allowed: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return nil }
    for place in 2..<max(2, length) where text[at + place] & 0xC0 != 0x80 { return nil }
    return length
  }
}
