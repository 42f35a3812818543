import ArgumentParser

/// How a batch command prints.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Satu hal per baris (bawaan). / One thing a line (the default).")
  var plain = false

  @Flag(help: "JSON dalam bentuk penyimpanan. / JSON in the store's own form.")
  var json = false

  func validate() throws {
    if plain && json { throw ValidationError("--plain | --json") }
  }
}
