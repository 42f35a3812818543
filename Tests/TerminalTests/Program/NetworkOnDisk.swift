import Foundation
import Testing

/// A network in a folder of its own, and the real program on it.
final class NetworkOnDisk {
  /// A sample that is quick to write and fills every screen.
  static let sample = ["--sample", "--cities", "20", "--communities", "60"]

  private let folder = PseudoTerminal.newFolder()

  /// Where the network is.
  var path: String { folder.path + "/network" }

  /// Writes the starting network, or what the options of `jejaring init` ask for.
  init(_ options: [String] = []) throws {
    try #require(run(["init", path] + options).end == .status(0))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A file of the network.
  func file(_ name: String) -> String { path + "/" + name }

  /// The dashboard on this network; it keeps its view between starts.
  func open(
    _ options: [String] = [], columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:]
  ) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", path] + options, columns: columns, rows: rows,
      environment: keepingView(environment))
    #expect(program.shows("Jejaring"))
    return program
  }

  /// The dashboard, or a command, of a user who is stopped by the modes of files: root is not,
  /// unless told to be.
  func openWithoutPrivilege(_ command: [String] = []) throws -> PseudoTerminal {
    let bounds = ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    let arguments =
      (geteuid() == 0 ? bounds : []) + [ProgramPath.jejaring] + command + ["--store", path]
    return try PseudoTerminal(
      arguments[0], Array(arguments.dropFirst()), columns: 120, environment: keepingView([:]))
  }

  /// The rows of a screen as `jejaring screenshot` draws them, without trailing blanks.
  func screenshot(
    _ screen: String, keys: String, columns: Int, rows: Int, options: [String] = []
  ) throws -> [String] {
    let size = ["--size", "\(columns)x\(rows)", "--format", "text", "--store", path]
    let drawn = try run(["screenshot", screen, "--keys", keys] + size + options)
    #expect(drawn.end == .status(0))
    let lines = drawn.output.components(separatedBy: "\r\n").dropLast()
    return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Runs a command of the command line to its end.
  @discardableResult
  func run(_ arguments: [String]) throws -> (end: PseudoTerminal.End, output: String) {
    let program = try PseudoTerminal(ProgramPath.jejaring, arguments)
    let end = program.ends()
    return (end, program.output)
  }

  private func keepingView(_ environment: [String: String?]) -> [String: String?] {
    environment.merging(["XDG_STATE_HOME": folder.path + "/state"]) { given, _ in given }
  }
}
