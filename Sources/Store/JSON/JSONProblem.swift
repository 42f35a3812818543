/// A way in which a text is not strict JSON (RFC 8259).
public enum JSONProblem: Hashable, Sendable {
  /// Nothing, or only white space.
  case emptyFile
  /// The file starts with a UTF-8 byte order mark.
  case byteOrderMark
  /// Bytes that are not UTF-8; the offset is that of the first.
  case invalidUTF8
  /// The text ends where more is needed.
  case unexpectedEnd(JSONExpectation)
  /// A string without its closing quote; the offset is that of its opening quote.
  case unclosedString
  /// A comma before `]` or `}`; the offset is that of the comma.
  case trailingComma
  /// Two members or elements without a comma; the offset is the end of the first.
  case missingComma
  /// A key without a colon; the offset is the end of the key.
  case missingColon
  /// A key that is not in double quotes.
  case keyNotString
  /// Text in single quotes.
  case singleQuotes
  /// Text in the curly quotes of a word processor.
  case typographicQuotes
  /// A comment, as in other languages.
  case comment
  /// A word that is no JSON, such as `True`, `None`, `NaN`, `undefined`.
  case unquotedWord(String)
  /// A number such as `007`.
  case leadingZero
  /// A number such as `+1`.
  case leadingPlus
  /// A decimal point without a digit on both sides.
  case bareDecimalPoint
  /// An exponent without digits.
  case badExponent
  /// A minus without digits.
  case missingDigits
  /// More text glued to a number, such as `1.2.3` or `0x1F`; the offset is that of the text.
  case malformedNumber
  /// A control character in a string, which JSON writes as an escape.
  case controlCharacter(UInt8)
  /// A backslash before a character that needs none or has none.
  case badEscape(Unicode.Scalar)
  /// `\u` without four hexadecimal digits.
  case badUnicodeEscape
  /// Half of a surrogate pair in `\u` escapes.
  case loneSurrogate
  /// A key that the object already has; the offset is that of the later one.
  case duplicateKey(String)
  /// More than 128 objects and arrays inside each other.
  case tooDeep
  /// More than one value.
  case textAfterEnd
  /// Any other character out of place.
  case unexpectedCharacter(Unicode.Scalar, JSONExpectation)
  /// Over 4 GiB, a single string or number over 256 MiB, or over 268 million values.
  case tooLarge
}
