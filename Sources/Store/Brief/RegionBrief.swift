import Model

/// One page about a region, made of what is public: a value that is the same in every form.
///
/// Every text in it went through `DisplayText` and is cut to a length that keeps it on one page.
public struct RegionBrief: Equatable, Sendable {
  /// Something that is said of the region: what it is, and the text.
  public struct Fact: Equatable, Sendable {
    /// What it is.
    public let label: String
    /// The text.
    public let text: String
  }

  /// Figures in rows and columns.
  public struct Table: Equatable, Sendable {
    /// The headings; the first column names the rows.
    public let headings: [String]
    /// The rows.
    public let rows: [[String]]
  }

  /// A part of the page under a heading.
  public struct Section: Equatable, Sendable {
    /// The heading.
    public let heading: String
    /// What is said, each with its label.
    public var facts: [Fact] = []
    /// The figures.
    public var table: Table?
    /// Lines below them.
    public var lines: [String] = []
  }

  /// A picture that goes with the page.
  public struct Picture: Equatable, Sendable {
    /// What is seen on it.
    public let title: String
    /// A short word for its file.
    public let word: String
    /// The picture, as a file of SVG.
    public let svg: String
    /// The name of its file, where it lies beside the page.
    public var file: String?

    /// A picture.
    public init(_ title: String, word: String, svg: String) {
      (self.title, self.word, self.svg) = (title, word, svg)
    }
  }

  /// The region's name.
  public let title: String
  /// Code and province.
  public let place: String
  /// The language of the page.
  public let language: Language
  /// A line that must not be overlooked; nil where there is none.
  public let warning: String?
  /// The parts.
  public let sections: [Section]
  /// Who made the page, and when.
  public let foot: String
  /// What is public of the region, of which its pictures are drawn.
  public let shown: CityHoldings
  /// The pictures: within a page of HTML, beside one of Markdown, and in no plain text.
  public var pictures: [Picture] = []
}

extension RegionBrief.Fact {
  /// The most characters of one text.
  private static let longest = 120

  /// A fact with a text that is clean, and short enough.
  init(_ label: String, _ text: String) {
    self.label = label
    self.text = Self.short(text)
  }

  /// A clean text that is cut where it is too long for the page.
  static func short(_ text: String, _ longest: Int = longest) -> String {
    let clean = DisplayText(String(text.prefix(longest + 1))).text
    return clean.count > longest ? clean.prefix(longest - 1) + "…" : clean
  }
}
