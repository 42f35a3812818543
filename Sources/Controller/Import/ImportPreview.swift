import Model
import Store

/// What an import would do, as a person is shown it before anything is written.
public struct ImportPreview: Equatable, Sendable {
  /// A part of it.
  public enum Part: Int, CaseIterable, Sendable {
    case added, changed, unchanged, refused
  }

  /// What it does, in numbers.
  public let counts: ImportCounts
  /// What was left out, and the sums by which a person checks.
  public let notes: [Bilingual]
  /// What is worth a look.
  public let warnings: [Bilingual]
  /// Where refused rows go; nil if there are none.
  public let refusedPath: String?
  private let added: [String]
  private let changed: [String]
  private let unchanged: [String]
  private let refused: [RefusedRow]

  /// So many refused rows are shown.
  static let refusedRows = 500

  /// What a draft does.
  public init(_ draft: ImportDraft, refusedPath: String?) {
    counts = draft.counts
    notes = draft.notes
    warnings = draft.warnings
    added = draft.added
    changed = draft.changed
    unchanged = draft.unchanged
    refused = Array(draft.refused.prefix(Self.refusedRows))
    self.refusedPath = refusedPath
  }

  /// Whether nothing is to be written.
  public var isEmpty: Bool { counts.added == 0 && counts.changed == 0 }

  /// How many are in a part.
  public func count(of part: Part) -> Int {
    switch part {
    case .added: counts.added
    case .changed: counts.changed
    case .unchanged: counts.unchanged
    case .refused: counts.refused
    }
  }

  /// A line of it.
  public struct Line: Equatable, Sendable {
    /// What it tells.
    public enum Tone: Sendable {
      /// A record or a row.
      case item
      /// That there are more.
      case more
      /// Worth a look.
      case warning
      /// Said in passing.
      case note
    }

    /// What it says.
    public let text: Bilingual
    /// What it tells.
    public let tone: Tone
  }

  /// So many of what is taken in are shown, so that what is said of all of it is seen too.
  static let shownItems = 10

  /// All lines that a part is shown with.
  public func lines(of part: Part) -> [Line] {
    let all = items(of: part)
    let items = part == .refused ? all : Array(all.prefix(Self.shownItems))
    let rest = count(of: part) - items.count
    var lines = items.map { Line(text: $0, tone: .item) }
    if rest > 0 { lines.append(Self.more(rest)) }
    if lines.isEmpty { lines = [Line(text: Bilingual("Tidak ada.", "None."), tone: .more)] }
    // Where they are many, their file is named first.
    let isLong = items.count > Self.shownItems
    let note = [refusedNote].compactMap(\.self)
    return (isLong ? note + lines : lines + note)
      + warnings.map { Line(text: $0, tone: .warning) }
      + notes.map { Line(text: ImportWords.plain($0), tone: .note) }
  }

  private static func more(_ rest: Int) -> Line {
    Line(
      text: Bilingual(
        "… dan \(Language.indonesian.grouped(rest)) lagi",
        "… and \(Language.english.grouped(rest)) more"), tone: .more)
  }

  private var refusedNote: Line? {
    guard let refusedPath else { return nil }
    let path = DisplayText(refusedPath).text
    return Line(
      text: Bilingual(
        "Baris yang ditolak ditulis ke \(path), untuk diperbaiki lalu diimpor",
        "Refused rows are written to \(path), to be mended and imported"), tone: .warning)
  }

  private func items(of part: Part) -> [Bilingual] {
    switch part {
    case .added: added.map { Bilingual(same: $0) }
    case .changed: changed.map { Bilingual(same: $0) }
    case .unchanged: unchanged.map { Bilingual(same: $0) }
    case .refused:
      refused.map { row in
        let reason = ImportWords.plain(row.reason)
        return Bilingual(
          "baris \(row.line): \(reason.indonesian)", "line \(row.line): \(reason.english)")
      }
    }
  }
}
