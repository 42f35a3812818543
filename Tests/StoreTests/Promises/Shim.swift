import Foundation

/// The library that stands between the program and the system, built once from `Shim/shim.c`.
enum Shim {
  private static let built = Result {
    let folder = try TestFolder()
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Shim/shim.c").path
    let run = try Program.run([
      "clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", folder["shim.so"], source,
      "-ldl",
    ])
    guard run.status == 0 else { throw ShimFailure(text: run.errors) }
    return folder
  }

  /// Runs the program with the shim around a store.
  static func run(_ store: String, _ settings: [String], _ command: [String]) throws -> ProgramRun {
    let library = try built.get()["shim.so"]
    return try Program.run(
      ["SHIM_ROOT=\(store)", "LD_PRELOAD=\(library)"] + settings
        + [Program.jejaring] + command + ["--store", store])
  }
}

/// That the shim could not be built.
struct ShimFailure: Error {
  let text: String
}
