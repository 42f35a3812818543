import ArgumentParser
import Model

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "Folder jejaring. / The network's folder.")
  var store: String?

  @Option(help: "Bahasa: id atau en. / Language: id or en.")
  var lang: String?

  /// The language that is asked for, else that of the locale.
  var language: Language {
    lang.flatMap { Language(rawValue: $0) } ?? Environment.language
  }

  /// Where the store is.
  var location: StoreLocation { StoreLocation(named: store) }

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang \(lang): id | en")
    }
  }
}
