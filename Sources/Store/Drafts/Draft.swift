import Model

/// What was typed and not saved, as this machine keeps it.
public struct Draft: Equatable, Sendable {
  /// A field as it is typed, and as it stood when it was opened.
  public struct Text: Equatable, Sendable {
    /// What is typed.
    public var typed: String
    /// What stood there.
    public var original: String

    /// A field that was changed.
    public init(typed: String, original: String) {
      self.typed = typed
      self.original = original
    }
  }

  /// Its name among the drafts.
  public var name: String
  /// The kind of record; nil of the sheet of a region's potential.
  public var kind: RecordKind?
  /// The region.
  public var region: RegionCode
  /// The record; empty while it is new.
  public var id: String
  /// Whether the record is new.
  public var isNew: Bool
  /// Who typed it; empty where nobody said.
  public var author = ""
  /// How numbers are written in it; nil where that is not known.
  public var notation: NumberNotation?
  /// The language of the titles in it; nil where that is not known.
  public var language: Language?
  /// Whether it is of records side by side, each named in the keys of its texts.
  public var isGrid = false
  /// The year of a sheet.
  public var year: Int?
  /// The standing of a sheet's figures.
  public var standing: Standing?
  /// The source of a sheet's figures, as it is typed.
  public var source: String?
  /// When it was kept, UTC.
  public var at: String
  /// The run of the program in which it is typed.
  public var window: WindowID
  /// The field under the cursor.
  public var cursor: String
  /// What is typed, by the keys of fields.
  public var texts: [String: Text]

  /// A draft kept now by this run.
  public init(
    name: String, kind: RecordKind?, region: RegionCode, id: String, isNew: Bool,
    year: Int? = nil, cursor: String = "", texts: [String: Text],
    at: String = UTCTime.now, window: WindowID = .current
  ) {
    self.name = name
    self.kind = kind
    self.region = region
    self.id = id
    self.isNew = isNew
    self.year = year
    self.at = at
    self.window = window
    self.cursor = cursor
    self.texts = texts
  }

  /// What it is about, in a few words: the name that was typed, else the first text.
  public var title: String {
    let names = [texts["name"], texts["title"]].compactMap { $0?.typed }.filter { !$0.isEmpty }
    let others = texts.sorted { $0.key < $1.key }.map(\.value.typed).filter { !$0.isEmpty }
    return DisplayText(names.first ?? others.first ?? "").text
  }
}
