import Foundation
import Testing

/// A store, its settings and a PIN in one folder, and the kiosk that shows them.
final class KioskStage {
  static let pin = "482193"
  let folder = PseudoTerminal.newFolder()
  private var helpers: [PseudoTerminal] = []
  var store: String { folder.path + "/store" }
  var settings: String { folder.path + "/kiosk.json" }

  init(settings text: String = "{\"contact\": \"Dinas\", \"idle\": 60}") throws {
    let made = try run(["init", store])
    #expect(made.ends() == .status(0))
    try text.write(toFile: settings, atomically: true, encoding: .utf8)
  }

  /// Runs another command in the same folder.
  func run(_ arguments: [String]) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, arguments, environment: ["LC_ALL": nil], folder: folder)
    helpers.append(program)
    return program
  }

  func setPin() throws {
    let program = try run(["kiosk", "set-pin", "--kiosk-config", settings])
    #expect(program.shows("PIN baru"))
    program.type(Self.pin + "\r")
    #expect(program.shows("Sekali lagi"))
    program.type(Self.pin + "\r")
    #expect(program.ends() == .status(0))
    #expect(!program.output.contains(Self.pin))
    #expect(program.hasModesOfBefore)
  }

  /// The kiosk, once it shows its first page; `wrapper` is what starts it.
  func start(
    columns: Int = 80, rows: Int = 24, wrapper: [String] = []
  ) throws -> PseudoTerminal {
    let command =
      wrapper + [
        ProgramPath.jejaring, "--kiosk", "--store", store, "--kiosk-config", settings, "--lang",
        "id",
      ]
    let program = try PseudoTerminal(
      command[0], Array(command.dropFirst()), columns: columns, rows: rows, folder: folder)
    helpers.append(program)
    #expect(program.shows("Tekan tombol apa saja"))
    return program
  }

  /// Where the kiosk remembers wrong PINs.
  var failures: String { folder.path + "/state/jejaring/kiosk-pin.json" }

  /// The bytes of every file, by its path, with the folders, but for the kiosk's state folder.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !name.hasPrefix("state") {
      files[name] = FileManager.default.contents(atPath: "\(folder.path)/\(name)") ?? Data()
    }
    return files
  }
}

extension PseudoTerminal {
  /// The processes that the program has started and that still run.
  var children: [String] {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.flatMap { thread -> [String] in
      let text = try? String(contentsOfFile: "\(tasks)/\(thread)/children", encoding: .utf8)
      return (text ?? "").split(separator: " ").map(String.init)
    }
  }
}
