import Model

/// The records of a region by their names, to know again what has no id.
struct KnownNames {
  /// What a name finds.
  enum Match {
    case none
    case one(String)
    case several
  }

  private let kind: RecordKind
  private let region: Int
  private var ids: [[UInt8]: [String]] = [:]
  private var bare: [[UInt8]: [String]] = [:]

  init(_ list: RecordList, _ kind: RecordKind, _ region: Int) {
    self.kind = kind
    self.region = region
    for line in list.lines {
      guard let id = line.id, let root = try? JSONDocument(Array(line.bytes)).root,
        root["deleted"]?.bool != true, let (key, name) = keys(of: root)
      else { continue }
      ids[key, default: []].append(id)
      bare[name, default: []].append(id)
    }
  }

  /// The record that a line means: of the same name and kecamatan, or of the same name where one
  /// of the two says no kecamatan.
  func id(of line: ArraySlice<UInt8>) -> Match {
    guard let root = try? JSONDocument(Array(line)).root, let (key, name) = keys(of: root) else {
      return .none
    }
    if let found = ids[key] { return match(found) }
    if root["district"] == nil { return bare[name].map(match) ?? .none }
    // One that was entered without its kecamatan.
    return ids[name].map(match) ?? .none
  }

  private func match(_ ids: [String]) -> Match {
    guard let first = ids.first else { return .none }
    return ids.count == 1 ? .one(first) : .several
  }

  private func keys(of root: JSONValue) -> (whole: [UInt8], name: [UInt8])? {
    let name = root["name"]?.string
    let district = root["district"]?.string
    guard let whole = RecordKey.key(kind, region, name: name, district: district),
      let bare = RecordKey.key(kind, region, name: name, district: nil)
    else { return nil }
    return (whole, bare)
  }
}
