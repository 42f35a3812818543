extension JSONValue {
  /// The text of a string, escapes replaced; nil of anything else.
  public var string: String? {
    let node = node
    guard node.tag == .string else { return nil }
    let body = document.bytes[node.start + 1..<node.start + node.extent - 1]
    return node.isEscaped
      ? String(decoding: JSONEscapes.decoded(body), as: UTF8.self)
      : String(decoding: body, as: UTF8.self)
  }

  /// Whether the value is a string with this text, byte for byte; makes no string.
  public func isString(_ text: String) -> Bool {
    let node = node
    guard node.tag == .string else { return false }
    var text = text
    return text.withUTF8 { wanted in
      document.bytes.withUnsafeBufferPointer {
        JSONDocument.string(node, in: $0, equals: wanted)
      }
    }
  }

  /// A whole number that fits an `Int`, also when written `12.0`; nil of anything else.
  ///
  /// A number with an exponent is nil: its value may be far from what the digits show.
  public var integer: Int? {
    guard node.tag == .number else { return nil }
    var value = 0
    var fraction = false
    for byte in rawBytes {
      switch byte {
      case .minus where !fraction && value == 0: continue
      case .point: fraction = true
      case .zero where fraction: continue
      case .zero ... .nine where !fraction:
        let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
        // Downwards, because the least `Int` has no positive twin.
        let (sum, carry) = tens.subtractingReportingOverflow(Int(byte - .zero))
        guard !overflow, !carry else { return nil }
        value = sum
      default: return nil
      }
    }
    if rawBytes.first == .minus { return value }
    return value == .min ? nil : -value
  }

  /// The nearest `Double` of a number; nil beyond the range of `Double`, and of anything else.
  public var number: Double? {
    guard node.tag == .number else { return nil }
    let value = Double(String(decoding: rawBytes, as: UTF8.self))
    return value?.isFinite == true ? value : nil
  }

  /// `true` or `false`; nil of anything else.
  public var bool: Bool? {
    switch node.tag {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { node.tag == .null }
}
