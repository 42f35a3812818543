import Foundation
import Testing

/// A kiosk on a store that cannot be written to, run by a user who owns nothing.
@Suite struct KioskMountTests {
  private static let chord = "\u{18}\u{18}"
  private static let nobody: uid_t = 65534

  static let canMount = geteuid() == 0 && run("/usr/bin/unshare", ["-m", "/bin/true"]) == 0

  private static func run(_ program: String, _ arguments: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Mounts the store read-only, where only the kiosk sees it, and gives up being root.
  private func wrapper(_ stage: KioskStage, isNobody: Bool) -> [String] {
    let user = isNobody ? "setpriv --reuid=65534 --regid=65534 --clear-groups -- " : ""
    let script = """
      s=$1; shift
      mount --bind "$s" "$s" && mount -o remount,bind,ro "$s" || exit 98
      if touch "$s/x" 2>/dev/null; then exit 99; fi
      exec \(user)"$@"
      """
    return ["/usr/bin/unshare", "-m", "/bin/sh", "-c", script, "sh", stage.store]
  }

  /// Root and nobody; a state folder that can be written, and none.
  @Test(
    .enabled(if: canMount, "needs root, unshare and setpriv (apt-get install util-linux)"),
    arguments: [false, true], [false, true])
  func itRunsAndIsLeft(isNobody: Bool, hasState: Bool) throws {
    let stage = try KioskStage()
    try stage.setPin()
    if isNobody { #expect(chown(stage.folder.path + "/kiosk.pin", Self.nobody, Self.nobody) == 0) }
    let state = stage.folder.path + "/state"
    try? FileManager.default.removeItem(atPath: state)
    if hasState {
      try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
      if isNobody { #expect(chown(state, Self.nobody, Self.nobody) == 0) }
    } else {
      // A file where the folder would be: not even root can write there.
      try Data().write(to: URL(fileURLWithPath: state))
    }
    let before = try stage.files()
    let program = try stage.start(wrapper: wrapper(stage, isNobody: isNobody))
    #expect(try owner(of: program) == (isNobody ? Self.nobody : 0))
    program.type("x")
    #expect(program.shows("1 Ringkasan"))
    program.type("2/ambon\r")
    #expect(program.shows("1 dari"))
    program.type(Self.chord)
    #expect(program.shows("PIN petugas"))
    program.type("0000\r")
    #expect(program.shows("PIN salah"))
    #expect(FileManager.default.fileExists(atPath: stage.failures) == hasState)
    #expect(program.children == [])
    program.type(KioskStage.pin + "\r")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
    #expect(try stage.files() == before)
    #expect(!FileManager.default.fileExists(atPath: stage.failures))
  }

  /// Who runs a program.
  private func owner(of program: PseudoTerminal) throws -> uid_t? {
    let text = try String(contentsOfFile: "/proc/\(program.process)/status", encoding: .utf8)
    let line = text.components(separatedBy: "\n").first { $0.hasPrefix("Uid:") }
    return line?.split(separator: "\t").dropFirst().first.flatMap { uid_t($0) }
  }
}
