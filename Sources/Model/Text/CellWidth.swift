/// How many cells of a terminal a text takes.
public enum CellWidth {
  /// The cells of one scalar: 0 for controls and combining marks, 2 for East Asian wide characters
  /// and emoji, 1 for all others.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    if code < 0x7F { return code < 0x20 ? 0 : 1 }
    if code < 0xA0 { return 0 }
    if code < 0x300 { return code == 0xAD ? 0 : 1 }
    if contains(code, in: zero) { return 0 }
    return contains(code, in: wide) ? 2 : 1
  }

  /// The cells of `text`, the sum over its scalars.
  ///
  /// Holds for every text that went through ``DisplayText``, which leaves no cluster whose width
  /// differs from that sum.
  public static func of(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      cells += of(scalar)
    }
    return cells
  }

  /// Whether `code` lies in one of `ranges`, given as first and last in turn.
  private static func contains(_ code: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if code > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return 2 * low < ranges.count && code >= ranges[2 * low]
  }
}
