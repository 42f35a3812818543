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
    /// With what is private or without.
    case contents
    /// Into which folder.
    case folder

    /// What a person calls it.
    public var title: Bilingual {
      switch self {
      case .kind: Bilingual("Jenis", "Kind")
      case .form: Bilingual("Bentuk", "Form")
      case .reach: Bilingual("Wilayah", "Region")
      case .contents: Bilingual("Isi", "Contents")
      case .folder: Bilingual("Folder", "Folder")
      }
    }
  }

  /// What a key meant.
  enum Outcome: Equatable {
    case none, close, write
  }

  /// What is handed out.
  public enum Subject: Equatable, Sendable {
    /// The one-page brief of a region.
    case brief(RegionCode)
    /// Records of all regions, or of the one under the cursor.
    case records(near: RegionCode?)
    /// A chart.
    case picture(PictureRequest)
  }

  /// What is handed out.
  public let subject: Subject
  /// The region that it is of or near; nil where there is none.
  public var region: RegionCode? {
    switch subject {
    case .brief(let region), .picture(.city(let region)): region
    case .records(let region): region
    case .picture: nil
    }
  }

  /// The folder that is typed.
  public private(set) var folder: TextInput
  /// Which row the keys go to.
  public private(set) var place = 0
  private var kind = 0
  private var form = 0
  private var isWhole = true
  /// Whether what is private may be asked for: whoever enters it may.
  private let mayBePrivate: Bool
  /// Whether what is private is handed out too.
  public private(set) var isPrivate = false

  /// The question about a subject.
  init(_ subject: Subject, folder: String, mayBePrivate: Bool = false) {
    self.subject = subject
    self.folder = TextInput(folder)
    self.mayBePrivate = mayBePrivate
  }

  /// The rows, from above.
  public var rows: [Row] {
    guard case .records(let region) = subject else { return [.form, .folder] }
    return [.kind, .form] + (region == nil ? [] : [.reach]) + (mayBePrivate ? [.contents] : [])
      + [.folder]
  }

  /// The row that the keys go to.
  public var row: Row { rows.indices.contains(place) ? rows[place] : .folder }

  /// What is chosen or typed in a row.
  public func value(of row: Row) -> Bilingual {
    switch row {
    case .kind: kinds[kind].title
    case .form: forms[form]
    case .reach:
      isWhole
        ? Bilingual("semua", "all")
        : Bilingual(same: region.flatMap { Registry.standard.region($0)?.title } ?? "")
    case .contents:
      isPrivate
        ? Bilingual("semua, juga data pribadi", "all, with personal data")
        : Bilingual("hanya yang boleh diketahui umum", "only what is public")
    case .folder: Bilingual(same: folder.text)
    }
  }

  /// The kinds that can be chosen.
  private var kinds: [RecordKind] {
    HandOutChoices.kinds + (isPrivate ? HandOutChoices.privateKinds : [])
  }

  /// The forms that can be chosen.
  private var forms: [Bilingual] {
    switch subject {
    case .brief: HandOutChoices.briefs.map(\.title)
    case .records: HandOutChoices.records.map(\.title)
    case .picture: HandOutChoices.pictures.map(\.title)
    }
  }

  /// What is asked for.
  func request(_ language: Language) -> HandOutRequest {
    switch subject {
    case .brief(let region): return .brief(region, HandOutChoices.briefs[form].form, language)
    case .picture(let request):
      return .picture(request, theme: HandOutChoices.pictures[form].theme, language)
    case .records: break
    }
    let chosen = HandOutChoices.records[form]
    var request = ExportRequest(kinds[kind], chosen.form)
    request.isPrivate = isPrivate
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
    case .kind: kind = stepped(kind, of: kinds.count)
    case .form: form = stepped(form, of: forms.count)
    case .reach: isWhole.toggle()
    case .contents:
      isPrivate.toggle()
      if !kinds.indices.contains(kind) { kind = 0 }
    case .folder: break
    }
  }
}
