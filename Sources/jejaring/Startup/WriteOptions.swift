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
    let kept = KeptAuthor(
      path: Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring/author")
    if let author {
      guard let author = Author(author) else { throw WriteOptions.noName }
      if kept.read() == nil { try? kept.keep(author) }
      return author
    }
    if let name = Environment.variable("JEJARING_BY") {
      guard let author = Author(name) else { throw WriteOptions.noName }
      return author
    }
    guard let author = kept.read() else { throw WriteOptions.noName }
    return author
  }

  private static let noName = StartupError.unknown(
    Bilingual(
      "siapa yang menulis? tambahkan --as \"Nama, dinas\" atau setel JEJARING_BY",
      "who writes? add --as \"Name, office\" or set JEJARING_BY"))
}
