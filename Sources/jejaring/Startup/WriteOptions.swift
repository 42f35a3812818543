import ArgumentParser
import Model
import Store

/// Options of the commands that write.
struct WriteOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: "Nama dan dinas penulis; diingat. / The writer's name and office; remembered.")
  var author: String?

  /// Who writes: `--as`, else `JEJARING_BY`, else the name that was given first.
  ///
  /// Throws `StartupError` if there is none, with the mend.
  func writer() throws -> Author {
    guard let author = known else { throw WriteOptions.noName }
    if self.author != nil, WriteOptions.keptAuthor.read() == nil {
      try? WriteOptions.keptAuthor.keep(author)
    }
    return author
  }

  /// The same; nil if there is no name, or none that can stand on a record.
  var known: Author? { WriteOptions.known(as: author) }

  /// Who writes under a name that is given, or under the one that is known.
  static func known(as author: String?) -> Author? {
    if let author { return Author(author) }
    if let name = Environment.variable("JEJARING_BY") { return Author(name) }
    return WriteOptions.keptAuthor.read()
  }

  /// Where the name is kept that was given first.
  static var keptAuthor: KeptAuthor {
    KeptAuthor(path: Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring/author")
  }

  private static let noName = StartupError.unknown(
    Bilingual(
      "siapa yang menulis? tambahkan --as \"Nama, dinas\" atau setel JEJARING_BY",
      "who writes? add --as \"Name, office\" or set JEJARING_BY"))
}
