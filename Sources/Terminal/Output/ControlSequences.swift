/// Control sequences that are sent one after another.
enum ControlSequences {
  /// Their bytes, with neighbours that set attributes made one: `ESC [ 1 m ESC [ 7 m` says the same
  /// as `ESC [ 1 ; 7 m`.
  static func joined(_ strings: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var open: [Substring] = []
    for string in strings {
      if let parameters = parameters(of: string) {
        open.append(parameters)
      } else {
        close(&open, into: &bytes)
        bytes += Array(string.utf8)
      }
    }
    close(&open, into: &bytes)
    return bytes
  }

  private static func close(_ open: inout [Substring], into bytes: inout [UInt8]) {
    guard !open.isEmpty else { return }
    // An empty first parameter means 0, as an empty one between two does.
    bytes += Array("\u{1b}[\(open.joined(separator: ";"))m".utf8)
    open = []
  }

  /// What stands between `ESC [` and `m`; nil if it is no string of that form.
  private static func parameters(of string: String) -> Substring? {
    guard string.hasPrefix("\u{1b}["), string.hasSuffix("m") else { return nil }
    let inner = string.dropFirst(2).dropLast()
    return inner.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ";") } ? inner : nil
  }
}
