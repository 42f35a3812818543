/// One cell of a canvas: a scalar with at most two combining marks, and its style.
///
/// It is 16 bytes without a gap, so that rows of cells can be compared as bytes.
public struct Cell: Hashable, Sendable {
  /// The scalar that stands in the cell.
  public var scalar: Unicode.Scalar
  // 0 is no mark.
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  /// Columns taken: 1 or 2; 0 for the right half of a wide neighbour.
  public var width: UInt8
  /// How it is painted.
  public var style: Style

  /// A cell that holds `scalar` alone.
  public init(_ scalar: Unicode.Scalar, width: UInt8 = 1, style: Style) {
    self.scalar = scalar
    self.width = width
    self.style = style
  }

  /// The first combining mark over it.
  public var firstMark: Unicode.Scalar? {
    get { first == 0 ? nil : Unicode.Scalar(first) }
    set { first = newValue?.value ?? 0 }
  }

  /// The second combining mark over it.
  public var secondMark: Unicode.Scalar? {
    get { second == 0 ? nil : Unicode.Scalar(second) }
    set { second = newValue?.value ?? 0 }
  }

  /// Whether nothing but the ground is to be seen.
  public var isBlank: Bool { scalar == " " && width == 1 && first == 0 }

  /// The cell's text; empty for the right half of a wide neighbour.
  public var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(scalar)
    if let firstMark { scalars.append(firstMark) }
    if let secondMark { scalars.append(secondMark) }
    return String(scalars)
  }
}
