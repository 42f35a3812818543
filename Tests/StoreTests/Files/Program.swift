import Foundation

/// A program that was run to its end.
struct ProgramRun: Equatable {
  let status: Int32
  let output: String
  let errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// Runs the built program, and others to compare it with.
enum Program {
  /// The built `jejaring`, which lies beside the test bundle.
  static let jejaring: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ""
    return URL(fileURLWithPath: bundle)
      .deletingLastPathComponent().appendingPathComponent("jejaring").path
  }()

  static func jejaring(_ arguments: String...) throws -> ProgramRun {
    try run([jejaring] + arguments)
  }

  /// Runs `command`, found by the path if it has no slash, in a scrubbed environment.
  static func run(_ command: [String]) throws -> ProgramRun {
    let folder = try TestFolder()
    for name in ["out", "err"] { try folder.write("", to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": ProcessInfo.processInfo.environment["HOME"] ?? "/",
      "XDG_DATA_HOME": folder["data"], "LANG": "id_ID.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: folder["out"])
    process.standardError = FileHandle(forWritingAtPath: folder["err"])
    try process.run()
    process.waitUntilExit()
    return ProgramRun(
      status: process.terminationStatus, output: try folder.text("out"),
      errors: try folder.text("err"))
  }
}
