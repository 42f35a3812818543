import Model

/// How a table is understood, kept in `network.json` under a name.
///
/// What changes from file to file (region, year, source, sheet) is no part of it.
public struct ImportMapping: Equatable, Sendable {
  /// The key in `network.json`.
  static let key = "import_mappings"

  /// What is kept, as settings.
  public let settings: ImportSettings

  /// The mapping by which a table was understood.
  public init(_ plan: ImportPlan) {
    var settings = plan.settings
    settings.kind = plan.kind
    settings.region = nil
    settings.year = nil
    settings.source = nil
    settings.sheet = nil
    settings.header = nil
    settings.standing = plan.standing
    // Kept ids would be taken for the store's own.
    let columns = plan.columns.filter { $0.role != .id || plan.hasOwnIDs }
    settings.columns = Dictionary(
      columns.map { ($0.name, $0.role == .sensitive ? .ignored : $0.role) }
    ) { first, _ in first }
    self.settings = settings
  }

  private init(settings: ImportSettings) {
    self.settings = settings
  }
}

extension ImportMapping {
  /// The mapping of an object; what is not understood in it is passed over.
  init(_ value: JSONValue) {
    var settings = ImportSettings()
    settings.kind = value["kind"]?.string.flatMap { RecordKind(rawValue: $0) }
    settings.figure = value["figure"]?.string.flatMap { FigureKind(code: $0) }
    settings.standing = value["standing"]?.string.flatMap { Standing(code: $0) }
    settings.codes = value["codes"]?.string.flatMap { CodeSystem(rawValue: $0) }
    settings.subsector = value["subsector"]?.string.flatMap { Subsector(code: $0) }
    settings.isWholeRegion = value["whole_region"]?.bool ?? false
    settings.fillsDown = value["fill_down"]?.bool
    settings.takesPersons = value["take_persons"]?.bool
    settings.mendsPhones = value["mend_phones"]?.bool
    settings.dropsLostPhones = value["drop_lost_phones"]?.bool
    for (key, member) in Self.members(value, "columns") {
      settings.columns[key] = member.string.flatMap { ColumnRole($0) }
    }
    for (key, member) in Self.members(value, "categories") {
      let code = member.string ?? ""
      settings.categories.updateValue(Subsector(code: code), forKey: Folding.foldKey(key))
    }
    for (key, member) in Self.members(value, "zeros") {
      settings.zeros[key] = member.string.flatMap { ZeroMeaning(rawValue: $0) }
    }
    self.init(settings: settings)
  }

  private static func members(_ value: JSONValue, _ key: String) -> [(String, JSONValue)] {
    value[key]?.members.map { ($0.key, $0.value) } ?? []
  }

  /// The mapping as one object.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let texts: [(String, String?)] = [
      ("kind", settings.kind?.rawValue), ("figure", settings.figure?.code),
      ("standing", settings.standing?.code), ("codes", settings.codes?.rawValue),
      ("subsector", settings.subsector?.code),
    ]
    for case (let key, let text?) in texts {
      writer.key(key)
      writer.string(text)
    }
    let flags: [(String, Bool?)] = [
      ("whole_region", settings.isWholeRegion ? true : nil), ("fill_down", settings.fillsDown),
      ("take_persons", settings.takesPersons), ("mend_phones", settings.mendsPhones),
      ("drop_lost_phones", settings.dropsLostPhones),
    ]
    for case (let key, let flag?) in flags {
      writer.key(key)
      writer.bool(flag)
    }
    Self.write("columns", settings.columns.mapValues(\.text), to: &writer)
    Self.write("categories", settings.categories.mapValues { $0?.code ?? "-" }, to: &writer)
    Self.write("zeros", settings.zeros.mapValues(\.rawValue), to: &writer)
    writer.endObject()
    return writer.bytes
  }

  private static func write(
    _ key: String, _ texts: [String: String], to writer: inout JSONWriter
  ) {
    guard !texts.isEmpty else { return }
    writer.key(key)
    writer.beginObject()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      writer.key(name)
      writer.string(text)
    }
    writer.endObject()
  }
}
