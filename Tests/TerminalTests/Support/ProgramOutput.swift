import Foundation

/// What the program prints into pipes.
struct ProgramOutput {
  let status: Int32
  /// Output and errors, in the order of their bytes.
  let bytes: [UInt8]

  /// Output and errors as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(
    _ arguments: [String], environment: [String: String] = [:],
    program: String = ProgramPath.jejaring
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    var all = ProcessInfo.processInfo.environment
    all["LANG"] = "C.UTF-8"
    for (name, value) in environment { all[name] = value }
    process.environment = all
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    bytes = Array(pipe.fileHandleForReading.readAll())
    process.waitUntilExit()
    status = process.terminationStatus
  }
}
