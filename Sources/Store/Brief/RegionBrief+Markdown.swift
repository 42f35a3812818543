extension RegionBrief {
  /// The brief as Markdown; nothing in the texts is taken for markup.
  public var markdown: String {
    var lines = ["# \(escaped(title))", "", escaped(place), ""]
    if let warning { lines += ["**\(escaped(warning))**", ""] }
    for section in sections {
      lines += ["## \(escaped(section.heading))", ""]
      lines += section.facts.map { "- **\(escaped($0.label)):** \(escaped($0.text))" }
      if !section.facts.isEmpty { lines.append("") }
      if let table = section.table { lines += rows(table) + [""] }
      lines += section.lines.map { "- \(escaped($0))" }
      if !section.lines.isEmpty { lines.append("") }
    }
    return (lines + ["---", "", escaped(foot), ""]).joined(separator: "\n")
  }

  private func rows(_ table: Table) -> [String] {
    let rule = table.headings.indices.map { $0 == 0 ? "---" : "---:" }
    return ([table.headings.map(escaped), rule] + table.rows.map { $0.map(escaped) })
      .map { "| \($0.joined(separator: " | ")) |" }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "$":
        result.append("\\")
      case "-", "+", "=", ":":
        if isAtStart { result.append("\\") }
      case ".", ")":
        // A number with a point at the start would begin a list.
        if !result.isEmpty, result.allSatisfy(\.isNumber) { result.append("\\") }
      default: break
      }
      result.append(character)
      isAtStart = false
    }
    return result.replacing("://", with: "\\://")
  }
}
