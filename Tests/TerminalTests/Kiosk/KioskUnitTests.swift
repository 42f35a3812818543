import Foundation
import Testing

@Suite struct KioskUnitTests {
  private static let verifier = "/usr/bin/systemd-analyze"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: verifier), "apt-get install systemd"))
  func systemdTakesTheUnits() throws {
    let stage = try KioskStage()
    let units = stage.folder.path + "/units"
    try FileManager.default.createDirectory(atPath: units, withIntermediateDirectories: true)
    let program = try stage.run([
      "kiosk", "install", "--write", "--directory", units, "--store", stage.store, "--user", "root",
    ])
    #expect(program.ends() == .status(0))
    for name in ["jejaring-kiosk", "jejaring-kiosk-tty"] {
      let complaints = try verify("\(units)/\(name).service").split(separator: "\n").filter {
        line in
        // The compositor is not installed where the tests run.
        line.contains("jejaring-kiosk") && !line.contains("/usr/bin/cage is not executable")
      }
      #expect(complaints == [])
    }
  }

  @Test func theUnitsSayWhatEachShows() throws {
    let stage = try KioskStage()
    let program = try stage.run(["kiosk", "install", "--store", stage.store])
    #expect(program.ends() == .status(0))
    let text = program.output
    let wayland = try #require(text.range(of: "cage"))
    let console = try #require(text.range(of: "TERM=linux"))
    #expect(wayland.lowerBound < console.lowerBound)
    for wanted in [
      "TTYReset=yes", "Restart=always", "WatchdogSec=30", "Ctrl-X Ctrl-X", "half blocks",
    ] {
      #expect(text.contains(wanted))
    }
  }

  @Test func theWatchdogIsFedFromTheLoop() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let path = stage.folder.path + "/notify"
    let listener = try NotifyListener(path)
    let program = try PseudoTerminal(
      ProgramPath.jejaring,
      ["--kiosk", "--store", stage.store, "--kiosk-config", stage.settings],
      environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "100000"], folder: stage.folder)
    var messages: [String] = []
    let isFed = program.wait { _ in
      messages += listener.messages()
      return messages.count >= 4
    }
    #expect(isFed)
    #expect(messages.first == "READY=1\nWATCHDOG=1")
    #expect(messages.dropFirst().allSatisfy { $0 == "WATCHDOG=1" })
    withExtendedLifetime(stage) {}
  }

  private func verify(_ unit: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.verifier)
    process.arguments = ["verify", unit]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = output.fileHandleForReading.readAll()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}

/// The socket on which a service manager listens.
final class NotifyListener {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    try #require(bytes.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(bound == 0)
  }

  deinit { close(descriptor) }

  /// What has come since the last time.
  func messages() -> [String] {
    var messages: [String] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      guard count > 0 else { return messages }
      messages.append(String(decoding: buffer[..<count], as: UTF8.self))
    }
  }
}
