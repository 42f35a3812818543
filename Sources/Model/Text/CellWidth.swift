/// Widths in terminal cells.
public enum CellWidth {
  /// The cells of a scalar.
  public static func of(_ scalar: Unicode.Scalar) -> Int { 1 }
  /// The cells of a text.
  public static func of(_ text: String) -> Int { text.unicodeScalars.count }
}
