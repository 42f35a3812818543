/// How the bytes of a text file are read as a table; what is nil is found by looking.
public struct TableForm: Hashable, Sendable {
  /// How its letters are written.
  public var encoding: TextEncoding?
  /// What parts the cells of a row.
  public var delimiter: UInt8?

  /// The delimiters that a person can name, the commonest first.
  public static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|"),
  ]
  /// The encodings that a person can name, the commonest first.
  public static let encodings: [TextEncoding] = [
    .utf8, .windows1252, .utf16LittleEndian, .utf16BigEndian,
  ]

  /// What is said of a file.
  public init(encoding: TextEncoding? = nil, delimiter: UInt8? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
  }
}
