import Model

/// Texts for the terminal's clipboard, as OSC 52 carries them.
package enum Clipboard {
  /// The most bytes of a text; beyond this xterm and tmux drop it without a word.
  package static let limit = 74_994

  /// The sequence that puts `text` on the clipboard; nil if the text is too long.
  package static func sequence(_ text: String) -> String? {
    guard text.utf8.count <= limit else { return nil }
    return "\u{1b}]52;c;" + base64(Array(text.utf8)) + "\u{7}"
  }

  /// Said where the terminal has no clipboard that a program can reach.
  static let missing = Bilingual(
    "Terminal ini tidak dapat menyalin; pilih teksnya dengan tetikus",
    "This terminal cannot copy; select the text with the mouse")

  /// Said where a text is longer than `limit`.
  static let tooLong = Bilingual(
    "Terlalu panjang untuk disalin: paling banyak \(limit / 1024) KiB",
    "Too long to copy: at most \(limit / 1024) KiB")

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = group.reduce(0) { $0 << 8 | Int($1) }
      number <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let letter = letters[number >> (18 - 6 * place) & 63]
        text.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
