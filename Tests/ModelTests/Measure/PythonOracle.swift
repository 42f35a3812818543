import Foundation
import Testing

/// A Python with the libraries that tests compare with: the first one found that has them.
enum PythonOracle {
  /// Runs a program and reads the JSON that it prints; fails the test where a library is missing.
  static func answer<Answer: Decodable>(
    to program: String, _ arguments: [String] = [], input: Data = Data(), needs module: String
  ) throws -> Answer {
    let python = try #require(
      pythons.first { has(module, $0) }, "apt-get install python3-numpy python3-scipy")
    let output = try run([python, "-c", program] + arguments, input: input)
    return try JSONDecoder().decode(Answer.self, from: output)
  }

  private static var pythons: [String] {
    let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["/usr/bin/python3"] + path.map { "\($0)/python3" }
  }

  private static func has(_ module: String, _ python: String) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    let found = try? run([python, "-c", "import \(module); print(1)"], input: Data(), quiet: true)
    return found?.isEmpty == false
  }

  private static func run(_ command: [String], input: Data, quiet: Bool = false) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jejaring-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, told) = (
      folder.appendingPathComponent("in"), folder.appendingPathComponent("out")
    )
    try input.write(to: given)
    try Data().write(to: told)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: told)
    if quiet { process.standardError = FileHandle.nullDevice }
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: told)
  }
}
