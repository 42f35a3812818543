import Model
import Store

/// Asks what is handed out, in which form, and into which folder.
public struct HandOutPrompt: Equatable, Sendable {
  /// A row of the question.
  public enum Row: Equatable, Sendable {
    /// What kind of records.
    case kind
    /// In which form.
    case form
    /// Of one region or of all.
    case reach
    /// Into which folder.
    case folder

    /// What a person calls it.
    public var title: Bilingual {
      switch self {
      case .kind: Bilingual("Jenis", "Kind")
      case .form: Bilingual("Bentuk", "Form")
      case .reach: Bilingual("Wilayah", "Region")
      case .folder: Bilingual("Folder", "Folder")
      }
    }
  }

  /// What a key meant.
  enum Outcome: Equatable {
    case none, close, write
  }

  /// The region under the cursor; nil where there is none.
  public let region: RegionCode?
  /// Whether it is a brief of that region, not records.
  public let isBrief: Bool
  /// The folder that is typed.
  public private(set) var folder: TextInput
  /// Which row the keys go to.
  public private(set) var place = 0
  private var kind = 0
  private var form = 0
  private var isWhole = true

  /// The question about a region's brief.
  init(briefOf region: RegionCode, folder: String) {
    self.region = region
    isBrief = true
    self.folder = TextInput(folder)
  }

  /// The question about records, of all regions or of the one under the cursor.
  init(recordsNear region: RegionCode?, folder: String) {
    self.region = region
    isBrief = false
    self.folder = TextInput(folder)
  }

  /// The rows, from above.
  public var rows: [Row] {
    isBrief ? [.form, .folder] : [.kind, .form] + (region == nil ? [] : [.reach]) + [.folder]
  }

  /// The row that the keys go to.
  public var row: Row { rows.indices.contains(place) ? rows[place] : .folder }

  /// What is chosen or typed in a row.
  public func value(of row: Row) -> Bilingual {
    switch row {
    case .kind: HandOutChoices.kinds[kind].title
    case .form:
      isBrief ? HandOutChoices.briefs[form].title : HandOutChoices.records[form].title
    case .reach:
      isWhole
        ? Bilingual("semua", "all")
        : Bilingual(same: region.flatMap { Registry.standard.region($0)?.title } ?? "")
    case .folder: Bilingual(same: folder.text)
    }
  }

  /// What is asked for.
  func request(_ language: Language) -> HandOutRequest {
    if isBrief, let region {
      return .brief(region, HandOutChoices.briefs[form].form, language)
    }
    let chosen = HandOutChoices.records[form]
    var request = ExportRequest(HandOutChoices.kinds[kind], chosen.form)
    request.notation = chosen.notation
    request.region = isWhole ? nil : region
    return .records(request)
  }

  /// Puts a text in at the cursor of the folder.
  mutating func paste(_ text: String) {
    if row == .folder { folder.insert(text) }
  }

  mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .close
    case .enter, .control("s"): return .write
    case .down, .tab: place = min(place + 1, rows.count - 1)
    case .up, .backTab: place = max(place - 1, 0)
    case _ where row == .folder: _ = folder.take(key)
    case .right, .character(" "), .character("l"): change(by: 1)
    case .left, .character("h"): change(by: -1)
    default: break
    }
    return .none
  }

  private mutating func change(by step: Int) {
    func stepped(_ place: Int, of count: Int) -> Int { (place + step + count) % count }
    switch row {
    case .kind: kind = stepped(kind, of: HandOutChoices.kinds.count)
    case .form:
      let count = isBrief ? HandOutChoices.briefs.count : HandOutChoices.records.count
      form = stepped(form, of: count)
    case .reach: isWhole.toggle()
    case .folder: break
    }
  }
}
