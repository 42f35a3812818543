import Glibc

extension JSONValue {
  /// The value on one line: as it stands where it is on one already.
  var lineBytes: ArraySlice<UInt8> {
    let raw = rawBytes
    let hasLineFeed = raw.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(UInt8.lineFeed), bytes.count) != nil } ?? false
    }
    return hasLineFeed ? plainBytes[...] : raw
  }

  /// The value in the one form that is the same however it was written: no white space, only the
  /// escapes that JSON demands, whole numbers as such.
  var plainBytes: [UInt8] {
    var writer = JSONWriter(room: rawBytes.count)
    writePlain(to: &writer)
    return writer.bytes
  }

  private func writePlain(to writer: inout JSONWriter) {
    switch kind {
    case .object:
      writer.beginObject()
      for (key, member) in entries {
        writer.key(key.string ?? "")
        member.writePlain(to: &writer)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      for element in elements { element.writePlain(to: &writer) }
      writer.endArray()
    case .string: writer.string(string ?? "")
    case .number: writePlainNumber(to: &writer)
    case .boolean: writer.bool(bool ?? false)
    case .null: writer.null()
    }
  }

  /// A number of up to fifteen digits is one that a `Double` keeps; any other stays as it stands.
  private func writePlainNumber(to writer: inout JSONWriter) {
    if let whole = integer { return writer.integer(whole) }
    if let number, rawBytes.count(where: \.isDigit) <= 15 { return writer.number(number) }
    writer.raw(rawBytes)
  }
}
