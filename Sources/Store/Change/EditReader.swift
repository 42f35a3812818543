import Model

/// Makes edits of what a person writes for the batch commands.
public struct EditReader: Sendable {
  private let store: ReadableStore
  /// Where the records of many edits stand; nil where each is looked for by itself.
  private var known: KnownPlaces?

  /// A reader of edits for a store.
  public init(_ store: ReadableStore) {
    self.store = store
  }

  /// The edit that an object of JSON asks for: the fields that it names become as it says, `null`
  /// takes one away, all others stay.
  ///
  /// Without an id the record is new. `rev` is the version that the person saw. Throws `refused`
  /// for what is no such object, or where it is not clear whose file it belongs to.
  public func put(
    _ kind: RecordKind, _ json: [UInt8], in owner: RecordOwner?
  ) throws(StoreFault) -> Edit {
    let root = try Self.root(of: json)
    guard root.kind == .object else { throw .refused(Self.noObject) }
    return try put(kind, root, in: owner)
  }

  /// The edit that arguments such as `name=Batik Tulis` or `subsectors=KRI,FES` ask for.
  public func put(
    _ kind: RecordKind, _ assignments: [String], in owner: RecordOwner?
  ) throws(StoreFault) -> Edit {
    try put(kind, AssignmentReader(kind).json(assignments), in: owner)
  }

  /// The deletion of the record of an id.
  public func delete(_ id: String) throws(StoreFault) -> Edit {
    guard let place = place(of: id) else {
      let id = DisplayText(id).text
      throw .refused(
        Bilingual("\"\(id)\" tidak ada; periksa id-nya", "there is no \"\(id)\"; check the id"))
    }
    return Edit(owner: place.owner, list: place.list, id: id, .delete(base: nil))
  }

  /// The edits of a text of JSON Lines: `{"put":KIND,"in":CODE,"record":{…}}`, `{"delete":ID}`;
  /// or of one array of them.
  ///
  /// `file` names it in errors, which carry the line.
  public func lines(_ bytes: [UInt8], file: String) throws(StoreFault) -> [Edit] {
    if bytes.first(where: { $0 > .space }) == .openBracket { return try list(bytes, file: file) }
    var roots: [(line: Int, root: JSONValue)] = []
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 <= .space }) {
      do throws(StoreFault) {
        roots.append((number + 1, try Self.root(of: Array(line))))
      } catch {
        throw .broken(StoreProblem(file: file, line: number + 1, error))
      }
    }
    return try self.edits(of: roots, file: file)
  }

  /// The edits of one array.
  private func list(_ bytes: [UInt8], file: String) throws(StoreFault) -> [Edit] {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONDocument(bytes).root
    } catch {
      throw .broken(StoreProblem(file: file, error))
    }
    var places = PlaceCounter()
    let roots = root.elements.map { element in
      (line: places.place(ofByte: element.range.lowerBound, in: bytes).line, root: element)
    }
    return try edits(of: roots, file: file)
  }

  private func edits(
    of roots: [(line: Int, root: JSONValue)], file: String
  ) throws(StoreFault) -> [Edit] {
    var edits: [Edit] = []
    var reader = self
    reader.known = KnownPlaces(of: Set(roots.compactMap { Self.id(in: $0.root) }), in: store)
    for (line, root) in roots {
      do throws(StoreFault) {
        edits.append(try reader.edit(root))
      } catch {
        throw .broken(StoreProblem(file: file, line: line, error))
      }
    }
    return edits
  }

  private static func id(in root: JSONValue) -> String? {
    root["delete"]?.string ?? root["record"]?["id"]?.string
  }

  private func place(of id: String, kind: RecordKind? = nil) -> RecordPlace? {
    guard let known else { return store.place(of: id, kind: kind) }
    return known.place(of: id, kind: kind)
  }

  private func edit(_ root: JSONValue) throws(StoreFault) -> Edit {
    if let id = root["delete"]?.string { return try delete(id) }
    guard let kind = root["put"]?.string.flatMap(RecordKind.init(rawValue:)),
      let record = root["record"], record.kind == .object
    else {
      throw .refused(
        Bilingual(
          "tulis {\"put\":JENIS,\"in\":KODE,\"record\":{…}} atau {\"delete\":ID}",
          "write {\"put\":KIND,\"in\":CODE,\"record\":{…}} or {\"delete\":ID}"))
    }
    return try put(kind, record, in: owner(root["in"]?.string))
  }

  private static func root(of json: [UInt8]) throws(StoreFault) -> JSONValue {
    do throws(JSONError) {
      return try JSONDocument(json).root
    } catch {
      throw .broken(StoreProblem(file: "", error))
    }
  }

  private func owner(_ text: String?) throws(StoreFault) -> RecordOwner? {
    guard let text else { return nil }
    guard let owner = RecordOwner(text) else {
      let text = DisplayText(text).text
      throw .refused(
        Bilingual(
          "\"\(text)\" bukan kode kab/kota, reference, atau id konferensi",
          "\"\(text)\" is no city's code, reference, or conference's id"))
    }
    return owner
  }

  private func put(
    _ kind: RecordKind, _ root: JSONValue, in named: RecordOwner?
  ) throws(StoreFault) -> Edit {
    let given = root["id"]
    guard given == nil || given?.string?.isEmpty == false else {
      throw .refused(Bilingual("\"id\": tulis teks", "\"id\": write a text"))
    }
    let id = given?.string ?? RecordID.new(kind)
    let owner = try owner(of: kind, id, isNew: given == nil, named)
    var form = RecordForm(id: id)
    if let whole = RecordForm(line: Self.object(root, id: id)) { form = whole }
    for (key, value) in root.members where value.isNull { form.fields[key] = .absent }
    let rev = form.rev > 0 ? form.rev : nil
    return Edit(owner: owner, list: kind.listKey, id: id, .set(form.fields, rev: rev))
  }

  private static func object(_ root: JSONValue, id: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string(id)
    for (key, value) in root.members where key != "id" {
      writer.key(key)
      writer.raw(value.rawBytes)
    }
    writer.endObject()
    return writer.bytes
  }

  private func owner(
    of kind: RecordKind, _ id: String, isNew: Bool, _ named: RecordOwner?
  ) throws(StoreFault) -> RecordOwner {
    let standing = isNew ? nil : place(of: id, kind: kind)?.owner
    let own: RecordOwner? = kind == .edition && StoreFile.isPlain(id) ? .edition(id) : nil
    guard let owner = named ?? own ?? standing ?? RecordOwner.only(of: kind) else {
      throw .refused(
        Bilingual(
          "sebutkan kab/kotanya, misalnya --in 35.73", "say whose it is, such as --in 35.73"))
    }
    guard owner.holds(kind), kind != .city || owner == RecordOwner(id) else {
      throw .refused(
        Bilingual(
          "\(kind.title.indonesian) tidak disimpan di \(owner.text)",
          "\(kind.title.english) are not kept in \(owner.text)"))
    }
    if let standing, standing != owner {
      throw .refused(
        Bilingual(
          "\"\(DisplayText(id).text)\" sudah ada di \(standing.text)",
          "\"\(DisplayText(id).text)\" is in \(standing.text) already"))
    }
    return owner
  }

  private static let noObject = Bilingual(
    "di sini seharusnya objek {…}", "an object {…} is expected here")
}
