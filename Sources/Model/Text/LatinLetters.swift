/// The base letters of Latin letters with diacritics.
enum LatinLetters {
  /// The lower-case ASCII letters that `scalar` is folded to, or nil if it is none of these letters.
  static func base(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0xC6, 0xE6: return "ae"
    case 0xDE, 0xFE: return "th"
    case 0xDF, 0x1E9E: return "ss"
    case 0x132, 0x133: return "ij"
    case 0x152, 0x153: return "oe"
    case 0xC0...0x17F: return letter(Int(scalar.value) - 0xC0, of: fromC0)
    case 0x1E00...0x1EFF: return letter(Int(scalar.value) - 0x1E00, of: from1E00)
    case 0xFF21...0xFF3A: return String(Unicode.Scalar(UInt8(scalar.value - 0xFF21 + 0x61)))
    case 0xFF10...0xFF19, 0xFF41...0xFF5A:
      return String(Unicode.Scalar(UInt8(scalar.value - 0xFF00 + 0x20)))
    default: return nil
    }
  }

  private static func letter(_ index: Int, of table: [UInt8]) -> String? {
    guard table.indices.contains(index) else { return nil }
    let byte = table[index]
    return byte == UInt8(ascii: ".") ? nil : String(Unicode.Scalar(byte))
  }

  /// U+00C0 to U+017F; a dot where there is no single base letter.
  private static let fromC0 = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll\
    lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  /// U+1E00 to U+1EFF, in the same way.
  private static let from1E00 = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """.utf8)
}
