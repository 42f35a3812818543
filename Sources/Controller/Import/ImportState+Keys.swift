import Model

extension ImportState {
  /// What a key leads to beyond the page.
  enum Deed: Equatable {
    case none, close, read, understand, draft, write
    /// A step back.
    case back
    /// Stops the job under way.
    case stop
  }

  /// The rows of the list on a terminal of `size`.
  func listRows(in size: Size) -> Int { max(1, FrameLayout(size).rows - 6) }

  mutating func take(_ key: Key, _ language: Language, _ size: Size) -> Deed {
    if let work {
      // What is understood comes by itself; what is read, compared or written is waited for.
      if work.task != .understanding || step == .file {
        return key == .escape ? .stop : .none
      }
    }
    if chooser != nil { return choose(key, language, size) }
    switch step {
    case .file: return take(fileKey: key)
    case .columns: return take(columnsKey: key, size)
    case .preview: return take(previewKey: key, size)
    }
  }

  private mutating func take(fileKey key: Key) -> Deed {
    switch file.take(key) {
    case .none: .none
    case .close: .close
    case .read: .read
    }
  }

  private mutating func take(columnsKey key: Key, _ size: Size) -> Deed {
    let rows = listRows(in: size)
    switch key {
    case .escape: return .back
    case .control("s"): return .draft
    case .enter, .character(" "):
      if let row, let table { chooser = ImportChoices.chooser(row, table) }
      return .none
    case .character("-"):
      guard case .column(let place)? = row, let table, table.columns.indices.contains(place) else {
        return .none
      }
      return apply(.role(column: table.columns[place].name, .ignored))
    case .tab: goToSection(by: 1)
    case .backTab: goToSection(by: -1)
    default:
      guard let movement = OverlayKeys.listMovement(key) else { return .none }
      cursor.move(movement, count: self.rows.count, rows: rows)
    }
    return .none
  }

  /// To the first row of the next or previous part.
  private mutating func goToSection(by step: Int) {
    let rows = rows
    let starts = rows.indices.filter { $0 == 0 || rows[$0].section != rows[$0 - 1].section }
    guard !starts.isEmpty else { return }
    let here = starts.lastIndex { $0 <= cursor.index } ?? 0
    cursor.index = starts[(here + step + starts.count) % starts.count]
  }

  private mutating func choose(_ key: Key, _ language: Language, _ size: Size) -> Deed {
    guard var chooser else { return .none }
    switch key {
    case .escape: self.chooser = nil
    case .enter, .control("s"):
      guard let choice = chooser.selected else { return .none }
      self.chooser = nil
      return apply(choice.deed)
    default:
      if let movement = OverlayKeys.movement(key) {
        chooser.move(movement, rows: listRows(in: size))
      } else {
        chooser.take(key, language)
      }
      self.chooser = chooser
    }
    return .none
  }

  /// Changes what was said; the file is then understood anew, or read anew.
  private mutating func apply(_ deed: ImportDeed) -> Deed {
    keepsQuestions = deed.isAnswer
    switch deed {
    case .keep(let name):
      mapping = name
      return .none
    case .take(let name):
      guard let kept = table?.mappings[name] else { return .none }
      settings = settings.taking(kept)
    case .delimiter(let delimiter):
      form.delimiter = delimiter
      return .read
    case .encoding(let encoding):
      form.encoding = encoding
      return .read
    default: settings.apply(deed)
    }
    return .understand
  }

  private mutating func take(previewKey key: Key, _ size: Size) -> Deed {
    let parts = ImportPreview.Part.allCases
    let here = parts.firstIndex(of: part) ?? 0
    switch key {
    case .escape: return .back
    case .enter, .control("s"): return .write
    case .tab, .right, .character("l"): show(parts[(here + 1) % parts.count])
    case .backTab, .left, .character("h"):
      show(parts[(here + parts.count - 1) % parts.count])
    default:
      guard let movement = OverlayKeys.listMovement(key) else { return .none }
      let count = preview?.lines(of: part).count ?? 0
      place.move(movement, count: count, rows: listRows(in: size))
    }
    return .none
  }

  private mutating func show(_ part: ImportPreview.Part) {
    self.part = part
    place = ListCursor()
  }
}
