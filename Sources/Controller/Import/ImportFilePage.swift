import Model

/// The first step of an import: the path of the file, with what its folder holds.
public struct ImportFilePage: Equatable, Sendable {
  /// What a key leads to.
  enum Deed: Equatable {
    case none, close, read
  }

  /// What is typed.
  public private(set) var path: TextInput
  /// The entry that is chosen with the arrows; nil while the keys go to the path.
  public private(set) var cursor: Int?
  private var folderRead: String?
  private var entries: [ImportListing] = []

  /// The page with a path that is offered.
  init(_ path: String) {
    self.path = TextInput(path)
  }

  /// The folder of the path, with its slash; empty for the one in which the program runs.
  public var folder: String {
    let text = path.text
    return text.lastIndex(of: "/").map { String(text[...$0]) } ?? ""
  }

  /// Whether what the folder holds is known.
  public var isListed: Bool { folderRead == folder }

  /// The entries that begin with what is typed after the folder.
  public var found: [ImportListing] {
    guard isListed else { return [] }
    let start = Folding.fold(String(path.text.dropFirst(folder.count)))
    return entries.filter { entry in
      Folding.fold(entry.name).hasPrefix(start)
        && (!entry.name.hasPrefix(".") || start.hasPrefix("."))
    }
  }

  /// The entry under the cursor.
  public var chosen: ImportListing? {
    let found = found
    guard let cursor, found.indices.contains(cursor) else { return nil }
    return found[cursor]
  }

  mutating func take(_ entries: [ImportListing], of folder: String) {
    guard folder == self.folder else { return }
    folderRead = folder
    self.entries = entries
    if found.isEmpty { cursor = nil }
  }

  /// What a person drags into a terminal stands in quotes, or is an address.
  mutating func paste(_ text: String) {
    var text = text.filter { !$0.isNewline }[...]
    while text.last == " " { text.removeLast() }
    if text.hasPrefix("file://") { text = text.dropFirst("file://".count) }
    for mark in ["'", "\""] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      text = text.dropFirst().dropLast()
    }
    if text.hasPrefix("/") || text.hasPrefix("~") { path = TextInput() }
    path.insert(String(text))
    cursor = nil
  }

  mutating func take(_ key: Key) -> Deed {
    switch key {
    case .escape: return .close
    case .tab: complete()
    case .down: cursor = found.isEmpty ? nil : min((cursor ?? -1) + 1, found.count - 1)
    case .up, .backTab: cursor = cursor.flatMap { $0 > 0 ? $0 - 1 : nil }
    case .pageDown: cursor = found.isEmpty ? nil : min((cursor ?? 0) + 10, found.count - 1)
    case .pageUp: cursor = cursor.flatMap { $0 >= 10 ? $0 - 10 : nil }
    case .enter, .control("s"): return open()
    default:
      if path.take(key) { cursor = nil }
    }
    return .none
  }

  /// Goes into a folder, or reads a file.
  private mutating func open() -> Deed {
    let name = String(path.text.dropFirst(folder.count))
    let entry = chosen ?? found.first { $0.name == name }
    guard let entry else { return .read }
    path = TextInput(folder + entry.name + (entry.isFolder ? "/" : ""))
    cursor = nil
    return entry.isFolder ? .none : .read
  }

  /// Completes the name as far as all entries found agree; the chosen one as a whole.
  private mutating func complete() {
    let found = chosen.map { [$0] } ?? found
    guard let first = found.first else { return }
    cursor = nil
    if found.count == 1 {
      path = TextInput(folder + first.name + (first.isFolder ? "/" : ""))
      return
    }
    var common = Array(first.name)
    for entry in found.dropFirst() {
      let same = zip(common, entry.name).prefix { $0 == $1 }.count
      common = Array(common.prefix(same))
    }
    let typed = path.text.count - folder.count
    if common.count > typed { path = TextInput(folder + String(common)) }
  }
}
