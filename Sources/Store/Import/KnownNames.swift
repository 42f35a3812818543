import Model

/// The records of a region by their names, to know again what has no id.
struct KnownNames {
  /// What a row finds.
  enum Match: Equatable {
    case none
    /// A record of the same name in the same place.
    case exact(String)
    /// One of the same name of which less is said, or more.
    case likely(String)
    /// More than one.
    case several
  }

  private struct Known {
    let id: String
    let places: [[UInt8]]
  }

  private var known: [[UInt8]: [Known]] = [:]

  init(_ list: RecordList) {
    for line in list.lines {
      guard let id = line.id, let root = try? JSONDocument(Array(line.bytes)).root,
        root["deleted"]?.bool != true, let name = root["name"]?.string
      else { continue }
      known[RecordKey.folded(name), default: []].append(Known(id: id, places: Self.places(root)))
    }
  }

  /// The record that a line means: of the same name in the same kecamatan and desa, or of the same
  /// name where one of the two says no place.
  func match(_ line: ArraySlice<UInt8>) -> Match {
    guard let root = try? JSONDocument(Array(line)).root, let name = root["name"]?.string,
      let found = known[RecordKey.folded(name)]
    else { return .none }
    let places = Self.places(root)
    let exact = found.filter { $0.places == places }
    if let only = exact.first { return exact.count == 1 ? .exact(only.id) : .several }
    let fitting = found.filter { known in
      zip(known.places, places).allSatisfy { $0 == $1 || $0.isEmpty || $1.isEmpty }
    }
    guard let only = fitting.first else { return .none }
    return fitting.count == 1 ? .likely(only.id) : .several
  }

  private static func places(_ root: JSONValue) -> [[UInt8]] {
    ["district", "village"].map { key in RecordKey.folded(root[key]?.string ?? "") }
  }
}
