extension RegionBrief {
  /// The brief as Markdown; nothing in the texts is taken for markup.
  public var markdown: String {
    var lines = ["# \(escaped(title))", "", escaped(place), ""]
    if let warning { lines += ["**\(escaped(warning))**", ""] }
    for (place, section) in sections.enumerated() {
      // Where the figures are, as on the page of HTML.
      if place == min(figures, sections.count - 1) { lines += links }
      lines += ["## \(escaped(section.heading))", ""]
      lines += section.facts.map { "- **\(escaped($0.label)):** \(escaped($0.text))" }
      if !section.facts.isEmpty { lines.append("") }
      if let table = section.table { lines += rows(table) + [""] }
      lines += section.lines.map { "- \(escaped($0))" }
      if !section.lines.isEmpty { lines.append("") }
    }
    return (lines + ["---", "", escaped(foot), ""]).joined(separator: "\n")
  }

  private var figures: Int { sections.firstIndex { $0.table != nil } ?? sections.endIndex }

  /// The pictures that lie beside the page.
  private var links: [String] {
    pictures.flatMap { picture -> [String] in
      guard let file = picture.file else { return [] }
      return ["![\(escaped(picture.title))](\(Self.address(file)))", ""]
    }
  }

  /// A file's name as an address takes it.
  private static func address(_ file: String) -> String {
    var text = ""
    for byte in file.utf8 {
      switch UInt8(byte) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }

  private func rows(_ table: Table) -> [String] {
    let rule = table.headings.indices.map { $0 == 0 ? "---" : "---:" }
    return ([table.headings.map(escaped), rule] + table.rows.map { $0.map(escaped) })
      .map { "| \($0.joined(separator: " | ")) |" }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if isMarkup(character, before: next, after: result) { result.append("\\") }
      result.append(character)
    }
    return result.replacing("://", with: "\\://")
  }

  /// Whether a character would begin some markup where it stands.
  private func isMarkup(_ character: Character, before next: Character, after text: String) -> Bool
  {
    switch character {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$": true
    case "&": next == "#" || next.isLetter
    case "-", "+", "=": text.isEmpty
    // A number with a point at the start begins a list.
    case ".", ")": next == " " && !text.isEmpty && text.allSatisfy(\.isNumber)
    default: false
    }
  }
}
