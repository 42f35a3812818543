import Model

/// The source of a table's figures.
enum SourceChoice {
  /// The source that a person named by its id or title; without one, the file itself.
  static func source(_ said: String?, file: String) -> Source {
    if let said, said.hasPrefix("src-") { return Source(stamp: Stamp(id: said)) }
    let title = said ?? RefusedFile.original(of: file)
    let id = RecordKey.id(.source, Array(Folding.foldKey(title).utf8))
    var source = Source(stamp: Stamp(id: "src-" + String(decoding: id.dropFirst(2), as: UTF8.self)))
    source.title = title
    if said != nil { source.note = "diimpor dari \(file)" }
    return source
  }
}
