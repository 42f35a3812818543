import Model
import Store

/// A store of one city, the reference and an edition, with what a test writes into them.
struct CheckedStore {
  let folder: TestFolder
  static let author = "Ratna"

  init(
    city: String = "", reference: String = "", edition: String = "", hidden: String? = nil
  ) throws {
    folder = try TestFolder()
    try folder.write("{\"format\":1}\n", to: "network.json")
    try folder.write(Self.file([reference]), to: "reference.json")
    try folder.write(
      Self.file(["\"city\":{\"id\":\"35.73\",\"rev\":1}", city]), to: "cities/35.73.json")
    if !edition.isEmpty { try folder.write(Self.file([edition]), to: "events/iccc.json") }
    if let hidden { try folder.write(Self.file([hidden]), to: "private/35.73.json") }
  }

  /// A file of members, each on a line: the first of them on line 3.
  private static func file(_ members: [String]) -> String {
    (["{\n\"format\":1"] + members.filter { !$0.isEmpty }).joined(separator: ",\n") + "\n}\n"
  }

  /// What the program says, without the store's path.
  func validate(_ arguments: String...) throws -> ProgramRun {
    try run(["validate"] + arguments)
  }

  func run(_ arguments: [String]) throws -> ProgramRun {
    let run = try Program.run(
      [Program.jejaring] + arguments + ["--store", folder.path, "--lang", "en"])
    return ProgramRun(
      status: run.status, output: run.output.replacing(folder.path + "/", with: ""),
      errors: run.errors)
  }
}
