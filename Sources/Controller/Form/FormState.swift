import Model
import Store

/// A record as it is being entered or changed; of any kind, made from its table of fields.
public struct FormState: Equatable, Sendable {
  /// What a key leads to beyond the form.
  enum Deed: Equatable {
    /// Nothing but the form.
    case none
    /// Saves it.
    case save
    /// Saves it, and goes on with another of its kind.
    case saveAndGoOn
    /// Closes it.
    case close
  }

  /// The region that the record is about.
  public let region: RegionCode
  /// The kind of record.
  public let kind: RecordKind
  /// Whether the record is new.
  public let isNew: Bool
  /// The fields.
  public internal(set) var fields: [FormField]
  /// The field under the cursor.
  public internal(set) var cursor = 0
  /// What is offered for what is typed.
  public internal(set) var offers: FieldOffers?
  /// Whether leaving has been asked for once, with changes that are not saved.
  public internal(set) var isWarned = false
  /// Whether another record of the kind is entered after this one.
  public internal(set) var goesOn = false
  /// How many were entered one after the other before this one.
  public internal(set) var count = 0
  /// The marked records in all of which the fields are set that are typed; none of a form of one.
  var marked: [RecordAtHand] = []
  /// What becomes of each marked record, while that waits for a yes.
  public internal(set) var preview: FormPreview?
  /// The first line that is shown of what becomes of records in which words are replaced.
  public internal(set) var top = 0
  /// What was cut or copied last.
  var clip = ""
  var base: any Record
  private let words: [String: OfferWords]

  /// The form of a record of a region.
  init(
    _ record: any Record, isNew: Bool, in region: RegionCode, _ sources: FormSources,
    fields keys: Set<String>? = nil
  ) {
    self.init(opening: record, isNew: isNew, in: region, sources, keys)
  }

  /// The form of something that is entered like a record and is none.
  init(_ base: any Record, of kind: RecordKind, in region: RegionCode?, _ fields: [FormField]) {
    self.base = base
    self.kind = kind
    self.region = region ?? Registry.standard.regions[0].code
    isNew = true
    self.fields = fields
    words = [:]
  }

  private init<Kind: Record>(
    opening record: Kind, isNew: Bool, in region: RegionCode, _ sources: FormSources,
    _ keys: Set<String>?
  ) {
    base = record
    kind = Kind.kind
    self.region = region
    self.isNew = isNew
    let head = Registry.standard.region(region)?.kind.headTitle
    // Figures are entered on a sheet of their own.
    let shown = Kind.fields.filter { $0.form != .figures && keys?.contains($0.key) != false }
    fields = shown.map { field in
      let isHead = Kind.kind == .city && field.key == "leader"
      return FormField(
        field, of: record, sources.reading(of: field.form, saying: field.value(record)),
        title: isHead ? head : nil)
    }
    var words: [String: OfferWords] = [:]
    for field in shown {
      if let suggestion = field.suggestion { words[field.key] = sources.words(suggestion) }
    }
    self.words = words
  }

  /// The name as it is typed; what the record is called where it has none.
  public var name: String {
    let field = fields.first { $0.key == "name" || $0.key == "title" }
    if let text = field?.text, !text.isEmpty { return text }
    return kind == .city ? Registry.standard.region(region)?.title ?? "" : ""
  }

  /// Whether anything was typed that is not saved.
  public var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// The field under the cursor; nil where there is none.
  public var field: FormField? { fields.indices.contains(cursor) ? fields[cursor] : nil }

  /// What should be looked at before saving; nothing that hinders it.
  public func warning(of field: FormField, today: CalendarDate?) -> Bilingual? {
    FieldWarning.text(of: field, in: self, today: today)
  }

  /// The edit that saves what is typed; nil, with the cursor on the first fault, if there is one.
  mutating func edit() -> Edit? {
    if let place = fields.firstIndex(where: { $0.fault != nil }) {
      cursor = place
      // What can be chosen in its place is shown at once.
      findOffers()
      return nil
    }
    // One id for all attempts: a save that is not certain must not be made twice.
    if base.stamp.id.isEmpty { base.stamp.id = RecordID.new(kind) }
    return edit(of: base)
  }

  /// The record as it is typed.
  var record: any Record { typed(over: base) }

  /// Whether it is a verification of figures, and no record of its own.
  public var isVerification: Bool { base is Verification }

  private func edit<Kind: Record>(of base: Kind) -> Edit {
    .put(typed(over: base), over: isNew ? nil : base, in: .city(region))
  }

  func typed<Kind: Record>(over base: Kind) -> Kind {
    var record = base
    for field in fields where field.isChanged {
      guard let value = field.value,
        let column = Kind.fields.first(where: { $0.key == field.key })
      else { continue }
      if value == .absent {
        column.clear(&record)
      } else {
        _ = column.assign(&record, value)
      }
    }
    return record
  }

  /// Looks whether the record takes what is typed in a field.
  mutating func judge(_ place: Int) {
    guard fields.indices.contains(place), fields[place].isChanged,
      let value = fields[place].value, value != .absent
    else { return }
    if !isTaken(value, fields[place].key, by: base) { fields[place].refuse() }
  }

  private func isTaken<Kind: Record>(_ value: FieldValue, _ key: String, by record: Kind) -> Bool {
    var record = record
    return Kind.fields.first { $0.key == key }?.assign(&record, value) ?? false
  }

  /// Puts a pasted text in.
  mutating func paste(_ text: String) {
    isWarned = false
    guard fields.indices.contains(cursor) else { return }
    fields[cursor].insert(text)
    judge(cursor)
    findOffers()
  }

  /// Finds what can be offered for what is typed before the cursor.
  mutating func findOffers() {
    offers = field.flatMap { OfferFinder.offers(for: $0, words[$0.key]) }
  }

  /// Compares what is typed, and into which record.
  public static func == (left: FormState, right: FormState) -> Bool {
    left.kind == right.kind && left.region == right.region && left.isNew == right.isNew
      && left.base.stamp == right.base.stamp && left.fields == right.fields
      && left.cursor == right.cursor && left.offers == right.offers
      && left.isWarned == right.isWarned && left.goesOn == right.goesOn
      && left.count == right.count && left.clip == right.clip
      && left.marked.count == right.marked.count && left.preview == right.preview
      && left.top == right.top
  }
}
