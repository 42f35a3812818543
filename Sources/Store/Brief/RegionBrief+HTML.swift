extension RegionBrief {
  /// The brief as one page of HTML that needs nothing from elsewhere and prints on A4.
  public var html: String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(escaped(title)) · \(escaped(place))</title>", "<style>\(Self.style)</style>",
      "</head>", isFull ? "<body class=\"full\">" : "<body>",
      "<header><h1>\(escaped(title))</h1><p>\(escaped(place))</p></header>",
    ]
    if let warning { lines.append("<p class=\"warning\">\(escaped(warning))</p>") }
    lines.append("<main>")
    // The figures come after their picture, or what comes last where there are none.
    let before = rows.prefix(1)
    for row in before { lines += self.lines(row) }
    lines += figures
    for row in rows.dropFirst(before.count) { lines += self.lines(row) }
    lines += ["</main>", "<footer>\(escaped(foot))</footer>", "</body>", "</html>", ""]
    return lines.joined(separator: "\n")
  }

  /// Whether the page has room for all that it says only in smaller type, beside its pictures.
  private var isFull: Bool {
    guard !pictures.isEmpty, let figures = sections.first(where: { $0.table != nil }) else {
      return false
    }
    return (figures.table?.rows.count ?? 0) + figures.lines.count > 20
  }

  /// The sections as they stand beside each other: figures alone, and of those before and after
  /// them the first on the left, the others on the right.
  private var rows: [[[Section]]] {
    let place = sections.firstIndex { $0.table != nil } ?? sections.endIndex
    let figures = sections.indices.contains(place) ? [[sections[place]]] : []
    return [beside(sections[..<place]), figures, beside(sections.dropFirst(place + 1))]
      .filter { !$0.isEmpty }
  }

  /// The pictures side by side; a file of SVG stands in a page without its namespace.
  private var figures: [String] {
    guard !pictures.isEmpty else { return [] }
    return ["<div class=\"pictures\">"]
      + pictures.flatMap { picture in
        [
          "<figure class=\"\(escaped(picture.word))\">",
          picture.svg.replacing(" xmlns=\"http://www.w3.org/2000/svg\"", with: ""),
          "</figure>",
        ]
      } + ["</div>"]
  }

  private func beside(_ run: ArraySlice<Section>) -> [[Section]] {
    [Array(run.prefix(1)), Array(run.dropFirst())].filter { !$0.isEmpty }
  }

  private func lines(_ row: [[Section]]) -> [String] {
    ["<div class=\"row\">"]
      + row.flatMap { cell in ["<div>"] + cell.flatMap { lines($0) } + ["</div>"] } + ["</div>"]
  }

  private func lines(_ section: Section) -> [String] {
    var lines = ["<section>", "<h2>\(escaped(section.heading))</h2>"]
    if !section.facts.isEmpty {
      lines.append("<dl>")
      lines += section.facts.map { "<dt>\(escaped($0.label))</dt><dd>\(escaped($0.text))</dd>" }
      lines.append("</dl>")
    }
    if let table = section.table {
      lines += ["<table>", row(table.headings, "th")] + table.rows.map { row($0, "td") }
      lines.append("</table>")
    }
    if !section.lines.isEmpty {
      lines.append("<ul>")
      lines += section.lines.map { "<li>\(escaped($0))</li>" }
      lines.append("</ul>")
    }
    return lines + ["</section>"]
  }

  private func row(_ cells: [String], _ tag: String) -> String {
    "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>"
  }

  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let style = """
    @page{size:A4;margin:11mm}
    *{box-sizing:border-box}
    body{font:8pt/1.22 "Noto Sans","DejaVu Sans",Arial,sans-serif;color:#111;background:#fff;\
    max-width:188mm;margin:4mm auto}
    body.full{font-size:7.3pt}
    @media print{body{margin:0}}
    header{border-bottom:1.5pt solid #0b6b5b}
    h1{font-size:17pt;margin:0;display:inline}
    header p{margin:.8mm 0 0;color:#444;float:right}
    .warning{background:#b00020;color:#fff;font-weight:bold;padding:1mm 2mm;margin:1.5mm 0}
    .row{display:table;table-layout:fixed;width:100%;border-spacing:0}
    .row>div{display:table-cell;vertical-align:top;padding-right:4mm}
    .row>div:last-child{padding-right:0}
    .pictures{display:table;width:100%;margin-top:1.6mm}
    figure{display:table-cell;vertical-align:top;margin:0;width:50mm}
    figure:first-child:not(:last-child){width:138mm;padding-right:4mm}
    svg{display:block;width:100%;height:auto}
    h2{font-size:9pt;margin:1.6mm 0 .4mm;color:#0b6b5b}
    dl{margin:0}
    dt{float:left;clear:left;width:27mm;white-space:nowrap;color:#555}
    dd{margin:0 0 0 28mm;overflow-wrap:anywhere}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:right;padding:.05mm 1.2mm;border-bottom:.3pt solid #ccc}
    th:first-child,td:first-child{text-align:left}
    ul{margin:.6mm 0 0;padding-left:4mm}
    li{overflow-wrap:anywhere}
    footer{margin-top:2mm;border-top:.5pt solid #999;color:#555;font-size:7.5pt}
    """
}
