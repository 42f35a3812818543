import Model
import Store

extension FormState {
  /// Whether it sets fields in all marked records.
  public var isForMarked: Bool { !marked.isEmpty }

  /// How many records are marked.
  public var markedCount: Int { marked.count }

  /// Works out what becomes of each marked record; false, with the cursor on the first fault, if
  /// something is wrong.
  mutating func lookAhead() -> Bool {
    if let place = fields.firstIndex(where: { $0.isChanged && $0.fault != nil }) {
      cursor = place
      findOffers()
      return false
    }
    var lines: [FormPreview.Line] = []
    var changed = 0
    for hand in marked {
      let found = self.lines(of: hand.record, hand.label)
      if !found.isEmpty { changed += 1 }
      lines += found
    }
    preview = FormPreview(lines: lines, changed: changed, same: marked.count - changed)
    return true
  }

  /// The edits that set what is typed in all marked records, as one change.
  var editsOfMarked: [Edit] {
    marked.compactMap { edit(of: $0.record, in: $0.region) }
  }

  /// Lets a key answer the preview: save, look on, or go back to the fields.
  mutating func takePreview(_ key: Key) -> Deed {
    let last = max(0, (preview?.lines.count ?? 0) - 1)
    let top = preview?.top ?? 0
    switch key {
    case .control("s"), .enter: return .save
    case .escape: preview = nil
    case .down, .pageDown: preview?.top = min(last, top + (key == .down ? 1 : 10))
    case .up, .pageUp: preview?.top = max(0, top - (key == .up ? 1 : 10))
    default: break
    }
    return .none
  }

  private func edit<Kind: Record>(of record: Kind, in region: RegionCode) -> Edit? {
    let new = typed(over: record)
    return new == record ? nil : .put(new, over: record, in: .city(region))
  }

  private func lines<Kind: Record>(of record: Kind, _ name: Bilingual) -> [FormPreview.Line] {
    let new = typed(over: record)
    return fields.filter(\.isChanged).compactMap { field in
      guard let column = Kind.fields.first(where: { $0.key == field.key }),
        column.value(new) != column.value(record)
      else { return nil }
      func said(_ record: Kind) -> Bilingual {
        let value = column.value(record)
        return value == .absent
          ? Bilingual(same: "") : FieldText.text(of: value, form: column.form)
      }
      return FormPreview.Line(
        name: name, title: field.title, before: said(record), after: said(new))
    }
  }
}
