import Model
import Store

/// A record as it is being entered or changed.
public struct FormState: Equatable, Sendable {
  /// What a key leads to beyond the form.
  enum Deed: Equatable {
    /// Nothing but the form.
    case none
    /// Saves it.
    case save
    /// Closes it.
    case close
  }

  /// The region in whose file the record stands.
  public let region: RegionCode
  /// Whether the record is new.
  public let isNew: Bool
  /// The fields.
  public private(set) var fields: [FormField]
  /// The field under the cursor.
  public private(set) var cursor = 0
  /// Whether leaving has been asked for once, with changes that are not saved.
  public private(set) var isWarned = false
  private var base: Community
  private static let keys = ["name", "subsectors", "products", "status", "contact"]

  /// The form of a community; of a new one if `community` is nil.
  init(_ community: Community?, in region: RegionCode, _ language: Language) {
    let base = community ?? Community(stamp: Stamp(id: ""))
    self.base = base
    self.region = region
    isNew = community == nil
    fields = FormState.keys.compactMap { key in
      Community.fields.first { $0.key == key }.map {
        FormField($0, of: base, isRequired: key == "name", language)
      }
    }
  }

  /// The name as it is typed.
  public var name: String { fields.first?.input.text ?? "" }

  /// Whether anything was typed that is not saved.
  public var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// The edit that saves what is typed; nil, with the cursor on the first fault, if there is one.
  mutating func edit() -> Edit? {
    if let place = fields.firstIndex(where: { $0.fault != nil }) {
      cursor = place
      return nil
    }
    // One id for all attempts: a save that is not certain must not be made twice.
    if base.stamp.id.isEmpty { base.stamp.id = RecordID.new(.community) }
    var record = base
    for field in fields where field.isChanged {
      guard let value = try? FieldInput.value(of: field.input.text, form: field.form) else {
        continue
      }
      _ = Community.fields.first { $0.key == field.key }?.assign(&record, value)
    }
    return .put(record, over: isNew ? nil : base, in: .city(region))
  }

  /// Lets a key move, edit, save or leave.
  mutating func take(_ key: Key) -> Deed {
    if key == .escape { return leave() }
    isWarned = false
    switch key {
    case .control("s"): return .save
    case .enter where cursor == fields.count - 1: return .save
    case .enter, .tab, .down: cursor = min(fields.count - 1, cursor + 1)
    case .backTab, .up: cursor = max(0, cursor - 1)
    default: type(key)
    }
    return .none
  }

  /// Puts a pasted text in.
  mutating func paste(_ text: String) {
    isWarned = false
    guard fields.indices.contains(cursor) else { return }
    fields[cursor].input.insert(text)
  }

  private mutating func leave() -> Deed {
    guard isChanged, !isWarned else { return .close }
    isWarned = true
    return .none
  }

  private mutating func type(_ key: Key) {
    guard fields.indices.contains(cursor) else { return }
    if key == .character(" "), fields[cursor].stepChoice(1) { return }
    if key == .right, fields[cursor].stepChoice(1) { return }
    if key == .left, fields[cursor].stepChoice(-1) { return }
    _ = fields[cursor].input.take(key)
  }
}
