import Foundation
import FoundationXML
import Model
import Store
import Testing

/// The charts of `export picture`: whole XML, within its page, and no other numbers than the store's.
@Suite struct PictureCommandTests {
  /// What an SVG holds: its texts with their places.
  private final class Reader: NSObject, XMLParserDelegate {
    struct Text { var x = 0.0, y = 0.0, size = 0.0, anchor = "start", text = "" }
    var texts: [Text] = []
    var width = 0.0, height = 0.0
    private var isText = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      func number(_ key: String) -> Double { attributes[key].flatMap { Double($0) } ?? 0 }
      if name == "svg" { (width, height) = (number("width"), number("height")) }
      isText = name == "text"
      guard isText else { return }
      texts.append(
        Text(
          x: number("x"), y: number("y"), size: number("font-size"),
          anchor: attributes["text-anchor"] ?? "start"))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if isText, !texts.isEmpty { texts[texts.count - 1].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) { isText = false }
  }

  private func network() throws -> Network {
    var network = Network()
    for (code, firms) in [("35.73", 412.0), ("35.78", 1204), ("32.73", 2)] {
      try network.change(code) { city in
        city.city = .filled(code)
        var potential = Potential.filled("p-\(code)")
        potential.subsector = .kul
        potential.figures = [
          Figure(
            kind: .businesses, value: FigureValue(firms), year: 2024, standing: .entry, source: "s"),
          Figure(
            kind: .workers, value: FigureValue(firms * 3), year: 2024, standing: .entry,
            source: "s"),
        ]
        city.potentials = [potential]
      }
    }
    return network
  }

  private func read(_ svg: String) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return reader
  }

  @Test(arguments: [
    ["heatmap", "--level", "kab_kota"], ["heatmap", "--level", "provinsi", "--measure", "pangsa"],
    ["map", "--measure", "usaha"], ["city", "35.73"], ["compare", "35.73", "35.78", "32.73"],
  ])
  func everyTextStandsOnThePage(_ subject: [String]) throws {
    let store = try ExportedStore(try network())
    for theme in ["light", "dark", "monochrome"] {
      for language in ["id", "en"] {
        let run = try Program.run(
          [Program.jejaring, "export", "picture"] + subject
            + ["--theme", theme, "--lang", language, "--store", store.path])
        #expect(run.status == 0, "\(run.errors)")
        let picture = try read(run.output)
        #expect(picture.width > 0 && picture.texts.count > 4)
        for text in picture.texts {
          // No font that the chart asks for is wider than this on the mean of a whole text.
          let width = Double(text.text.count) * text.size * 0.72
          let left =
            text.anchor == "end"
            ? text.x - width : text.anchor == "middle" ? text.x - width / 2 : text.x
          #expect(left >= 0 && left + width <= picture.width + 1, "\(subject) \(text)")
          #expect(text.y > text.size && text.y < picture.height, "\(text)")
        }
      }
    }
  }

  @Test func theNumbersAreTheStores() throws {
    let store = try ExportedStore(try network())
    let compare = try read(
      store.run("export", "picture", "compare", "35.73", "35.78").output)
    let texts = Set(compare.texts.map(\.text))
    #expect(texts.isSuperset(of: ["412", "1.204", "×2,9", "Kota Malang", "Kota Surabaya"]))
    let city = try read(store.run("export", "picture", "city", "Kota Malang").output)
    #expect(Set(city.texts.map(\.text)).isSuperset(of: ["412", "1.236"]))
  }

  /// Two businesses: their workers are known to whoever counts them, and to nobody else.
  @Test func smallCellsStayInTheHouse() throws {
    let store = try ExportedStore(try network())
    let city = try read(store.run("export", "picture", "city", "32.73").output)
    let texts = city.texts.map(\.text)
    #expect(texts.contains("2") && texts.contains("/") && !texts.contains("6"))
  }

  @Test func theSamePictureIsTheSameBytes() throws {
    let store = try ExportedStore(try network())
    let pictures = try (0..<2).map { _ in
      try store.run("export", "picture", "heatmap", "--level", "kab_kota").output
    }
    #expect(pictures[0] == pictures[1])
  }

  @Test(arguments: [
    (["heatmap", "--measure", "berat"], "berat"), (["heatmap", "--level", "benua"], "benua"),
    (["city", "Atlantis"], "Atlantis"), (["compare", "35.73"], "compare"),
    (["city", "35.73", "--theme", "x"], "x"),
  ])
  func whatIsNotKnownIsNamed(_ arguments: [String], _ word: String) throws {
    let store = try ExportedStore(try network())
    let run = try Program.run(
      [Program.jejaring, "export", "picture"] + arguments + ["--store", store.path])
    #expect(run.status != 0 && run.output.isEmpty && run.errors.contains(word), "\(run.errors)")
  }
}
