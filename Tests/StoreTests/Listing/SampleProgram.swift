import Foundation
import Model
import Store

/// A sample that the built program reads, written once for all tests.
enum SampleProgram {
  static let sample = SampleNetwork(SampleRecipe(seed: 4, cities: 24, communities: 150))
  private static let folder = Result {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["net"])).create(sample)
    return folder
  }

  static func run(_ arguments: String...) throws -> ProgramRun {
    let store = try folder.get()["net"]
    return try Program.run([Program.jejaring] + arguments + ["--store", store])
  }

  /// What Python's reader finds in a run's output: the value of an expression in `x`.
  static func python(_ expression: String, on run: ProgramRun) throws -> String {
    let folder = try TestFolder()
    try folder.write(run.output, to: "out.json")
    let program =
      "import json,sys; x=json.load(open(sys.argv[1], encoding='utf-8')); print(\(expression))"
    let python = try Program.run(["python3", "-c", program, folder["out.json"]])
    return python.output.trimmingCharacters(in: .newlines) + python.errors
  }
}
