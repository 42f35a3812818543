/// The texts that the cells of a workbook share.
enum SharedStrings {
  /// The texts in order; phonetic hints are no part of them.
  static func texts(_ bytes: [UInt8]) -> [String] {
    var texts: [String] = []
    var scanner = XMLScanner(bytes)
    var text = ""
    var isHint = false
    while let mark = scanner.next() {
      switch mark {
      case .start("si", let isEmpty):
        text = ""
        if isEmpty { texts.append("") }
      case .start("rPh", let isEmpty): isHint = !isEmpty
      case .end("rPh"): isHint = false
      case .start("t", isEmpty: false):
        let part = scanner.textInside("t")
        if !isHint { text += part }
      case .end("si"): texts.append(text)
      default: break
      }
    }
    return texts
  }
}
