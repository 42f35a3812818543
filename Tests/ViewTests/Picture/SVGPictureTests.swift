import Controller
import Foundation
import FoundationXML
import Testing
import View

/// Pictures for the README: exact, small, well-formed whatever stands on the screen.
@Suite struct SVGPictureTests {
  private func svg(
    _ width: Int, _ height: Int, theme: String = "dark", title: String = "Uji",
    cursor: Point? = nil, draw: (inout Canvas) -> Void
  ) -> String {
    var canvas = Canvas(Size(width: width, height: height))
    draw(&canvas)
    return SVGPicture.svg(
      of: Frame(canvas: canvas, cursor: cursor, title: title),
      theme: ThemeLibrary().theme(named: theme))
  }

  /// How many rectangles the paths of the picture hold, less the ground of the whole.
  private func rectangles(_ svg: String) -> Int {
    let ends = ["zM", "z\""].map { svg.components(separatedBy: $0).count - 1 }
    return ends.reduce(0, +) - 1
  }

  private func isWellFormed(_ svg: String) -> Bool {
    XMLParser(data: Data(svg.utf8)).parse()
  }

  @Test func golden() {
    let svg = svg(14, 2, title: "Kab/Kota", cursor: Point(6, 0)) {
      $0.write("/ kota", 0, 0, .text)
      $0.fill(Rect(x: 0, y: 1, width: 14, height: 1), ground: .lifted)
      $0.put("▌", 0, 1, Style(.accent, on: .lifted))
      $0.write("Malang", 2, 1, .title.on(.lifted))
      $0.put("★", 9, 1, Style(.accent, on: .lifted))
      $0.write("▂█⠃", 11, 1, Style(.ramp6, on: .lifted))
    }
    #expect(
      svg == """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" width="192" height="72" \
        viewBox="-16 -16 256 96">
        <title>Kab/Kota</title>
        <g shape-rendering="crispEdges">
        <path fill="#10141c" d="M-16 -16h256v96h-256z"/>
        <path fill="#242b39" d="M0 32h224v32h-224z"/>
        <path fill="#e8b054" d="M0 32h8v32h-8z"/>
        <path fill="#fce45c" d="M192 32h16v32h-16zM176 56h16v8h-16z"/>
        </g>
        <path stroke="#fce45c" stroke-width="5" stroke-linecap="round" d="M212 36h0M212 44h0"/>
        <g font-family="'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono','Noto Sans Mono',\
        monospace" font-size="26.6">
        <g fill="#d6dae2">
        <text x="0" y="24" textLength="96" lengthAdjust="spacingAndGlyphs">/ kota</text>
        </g>
        <g fill="#d6dae2" font-weight="bold">
        <text x="32" y="56" textLength="96" lengthAdjust="spacingAndGlyphs">Malang</text>
        </g>
        <g fill="#e8b054">
        <text x="144" y="56" textLength="16" lengthAdjust="spacingAndGlyphs">★</text>
        </g>
        </g>
        <path fill="#e8b054" d="M95 3h3v26h-3z"/>
        </svg>

        """)
  }

  @Test func allOfASCIIAndHostileTextIsWellFormed() {
    let ascii = String(String.UnicodeScalarView((0..<128).compactMap(Unicode.Scalar.init)))
    let hostile = "]]><script>&\"'\u{1b}[31m\u{202e}\u{fffe}\u{9b}e\u{301}\u{301}\u{301}👩‍👩‍👧漢"
    for theme in ["dark", "monochrome"] {
      let svg = svg(140, 4, theme: theme, title: hostile + ascii) {
        $0.write(ascii, 0, 0, .text)
        $0.write(hostile, 0, 1, .alert)
        for (x, scalar) in ["\u{0}", "\u{ffff}", "\u{fffe}", "\u{7f}", "\u{9c}", "<"].enumerated() {
          if let scalar = scalar.unicodeScalars.first { $0.put(scalar, x, 2, .link) }
        }
      }
      #expect(isWellFormed(svg))
      #expect(!svg.contains("<script"))
    }
  }

  @Test(arguments: 0x2580...0x259F)
  func aBlockIsAShape(_ value: Int) throws {
    let block = try #require(Unicode.Scalar(value))
    let svg = svg(1, 1) { $0.put(block, 0, 0, .text) }
    // Three quadrants are two rectangles: those side by side become one.
    let isPair = "▙▚▛▜▞▟".unicodeScalars.contains(block)
    #expect(rectangles(svg) == (isPair ? 2 : 1))
    #expect(!svg.contains("<text"))
  }

  @Test func everyStraightBoxLineIsAShape() {
    for value in 0x2500...0x257F {
      guard let line = Unicode.Scalar(value), let name = line.properties.name else { continue }
      let isDrawn = !["DASH", "DOUBLE", "DIAGONAL"].contains { name.contains($0) }
      let svg = svg(1, 1) { $0.put(line, 0, 0, .rule) }
      #expect(svg.contains("<text") != isDrawn, "\(name)")
    }
  }

  @Test func neighboursOfOneColourBecomeOneShape() {
    let bar = svg(40, 10) { canvas in
      for y in 0..<10 { for x in 0..<40 { canvas.put("█", x, y, Style(.bar)) } }
    }
    #expect(rectangles(bar) == 1)
    let rule = svg(40, 10) { $0.verticalRule(20, from: 0, to: 10) }
    #expect(rectangles(rule) == 1)
    let lines = svg(40, 1) { $0.write(String(repeating: "━", count: 40), 0, 0, .accent) }
    #expect(rectangles(lines) == 1)
  }

  @Test func brailleHasADotForEachBit() throws {
    for value in 0x2800...0x28FF {
      let pattern = try #require(Unicode.Scalar(value))
      let svg = svg(1, 1) { $0.put(pattern, 0, 0, .label) }
      #expect(svg.components(separatedBy: "h0").count - 1 == (value & 0xff).nonzeroBitCount)
      #expect(!svg.contains("<text"))
    }
  }

  @Test func wideGlyphsTakeTwoCells() {
    let svg = svg(8, 1) { $0.write("漢a", 0, 0, .text) }
    #expect(svg.contains(#"<text x="0" y="24" textLength="32" "#))
    #expect(svg.contains(#"<text x="32" y="24">a</text>"#))
  }

  @Test func monochromeIsLightOnDarkAndReversedUnderTheCursor() {
    let svg = svg(8, 2, theme: "monochrome") {
      $0.write("satu", 0, 0, .text)
      $0.fill(Rect(x: 0, y: 1, width: 8, height: 1), ground: .lifted)
      $0.write("dua", 0, 1, .text.on(.lifted))
    }
    #expect(svg.contains(##"<path fill="#121418" d="M-16"##))
    #expect(svg.contains(##"<path fill="#c8ccd2" d="M0 32h128v32h-128z"/>"##))
    #expect(svg.contains(##"<g fill="#121418">"##))
  }

  @Test func aCursorOutsideOrACanvasWithoutCellsDrawsNothing() {
    let svg = svg(0, 0, cursor: Point(.max, .min)) { _ in }
    #expect(isWellFormed(svg))
    #expect(rectangles(svg) == 0)
  }
}
