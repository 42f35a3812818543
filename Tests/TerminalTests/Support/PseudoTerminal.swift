import CPty
import Foundation
import Testing

/// A program in a pseudo-terminal, with a virtual terminal at the other end.
///
/// Everything waits for what it expects, up to ten seconds; nothing sleeps.
final class PseudoTerminal {
  enum End: Equatable {
    case running
    case status(Int)
    case signal(Int32)
  }

  let process: pid_t
  let terminal: VirtualTerminal
  let folder: URL
  private(set) var bytes: [UInt8] = []
  private(set) var end = End.running
  private(set) var isStopped = false
  private let master: Int32
  private let slave: Int32
  private let modesBefore: termios
  private var isMasterOpen = true

  init(
    _ program: String = ProgramPath.jejaring, _ arguments: [String] = [], columns: Int = 80,
    rows: Int = 24, environment changes: [String: String?] = [:], input: String? = nil,
    output: String? = nil, isControlling: Bool = true, folder: URL = PseudoTerminal.newFolder()
  ) throws {
    self.folder = folder
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    try #require(pty_open(Int32(columns), Int32(rows), &ends.master, &ends.slave))
    (master, slave) = ends
    terminal = try #require(VirtualTerminal(columns: columns, rows: rows))
    var modes = termios()
    tcgetattr(slave, &modes)
    modesBefore = modes
    let environment = PseudoTerminal.environment(changes, folder: folder)
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    process = pty_spawn(slave, isControlling, input, output, program, &argv, &envp)
    for pointer in argv + envp { free(pointer) }
    try #require(process > 0, "\(program) does not start")
  }

  deinit {
    if end == .running {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if isMasterOpen { hangUp() }
    try? FileManager.default.removeItem(at: folder)
  }

  /// A folder of its own for the program's data and state.
  static func newFolder() -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("jejaring-test-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func environment(_ changes: [String: String?], folder: URL) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    var environment = [
      "HOME": own["HOME"] ?? "/root", "PATH": own["PATH"] ?? "/usr/bin:/bin",
      "LANG": "C.UTF-8", "TERM": "xterm-256color",
      "XDG_DATA_HOME": folder.path + "/data", "XDG_STATE_HOME": folder.path + "/state",
      "XDG_CONFIG_HOME": folder.path + "/config",
    ]
    // A toolchain outside the system's paths is found through this one.
    environment["LD_LIBRARY_PATH"] = own["LD_LIBRARY_PATH"]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  // MARK: What a person does

  func type(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  func resize(columns: Int, rows: Int) {
    terminal.resize(columns: columns, rows: rows)
    pty_resize(master, Int32(columns), Int32(rows))
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal's window.
  func hangUp() {
    close(slave)
    close(master)
    isMasterOpen = false
  }

  // MARK: What is seen

  /// Whether the program has taken all that was sent, has shown it, and waits for more.
  ///
  /// Polling an end of a pseudo-terminal makes the kernel first hand over what is still on its way
  /// there (`n_tty_poll`), so that nothing can be missed, neither keys nor output.
  var isSettled: Bool {
    guard !hasUntakenKeys, pty_is_waiting(process), !read(for: 0) else { return false }
    return !hasUntakenKeys && pty_is_waiting(process)
  }

  /// Whether keys lie in the terminal that the program has not read.
  private var hasUntakenKeys: Bool {
    var wait = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// Waits until the program waits, or has ended; false after ten seconds.
  @discardableResult
  func settles() -> Bool {
    // Twice: a thread may finish what another begins to take while the first look goes around.
    wait { program in
      (program.isSettled && program.isSettled) || program.end != .running || program.isStopped
    }
  }

  /// The lines of the screen.
  var lines: [String] { (0..<terminal.rows).map { terminal.line($0) } }

  /// Whether the terminal's modes are those before the program started.
  var hasModesOfBefore: Bool {
    var now = termios()
    var before = modesBefore
    return tcgetattr(slave, &now) == 0 && pty_same_modes(&now, &before)
  }

  /// Whether nothing of the program is left on the terminal.
  var isRestored: Bool {
    let modes = terminal.modes
    let left: Set<Int> = [1, 1000, 1002, 1003, 1006, 1049, 2004, 2026]
    return modes.isSet.isDisjoint(with: left) && modes.isSet.contains(25) && !modes.isKeypadOn
      && hasModesOfBefore
  }

  /// Waits until `condition` holds, reading what the program writes; false after ten seconds.
  func wait(until condition: (PseudoTerminal) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(10)
    repeat {
      if condition(self) { return true }
      read(for: 2)
      reap()
    } while ContinuousClock.now < deadline
    return condition(self)
  }

  /// Waits until the screen shows `text`.
  func shows(_ text: String) -> Bool { wait { $0.terminal.text.contains(text) } }

  /// Waits until the program has ended and all that it wrote is read.
  func ends() -> End {
    _ = wait { $0.end != .running }
    while isMasterOpen, read(for: 0) {}
    return end
  }

  /// Reads for `milliseconds` whatever comes; the number of bytes.
  func listen(milliseconds: Int) -> Int {
    let before = bytes.count
    let deadline = ContinuousClock.now + .milliseconds(milliseconds)
    while ContinuousClock.now < deadline { read(for: 10) }
    return bytes.count - before
  }

  /// What the program's output says, control sequences included.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  @discardableResult
  private func read(for milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: isMasterOpen ? master : -1, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, milliseconds) > 0, wait.revents & Int16(POLLIN) != 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { Foundation.read(master, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    terminal.take(Array(buffer[..<count]))
    return true
  }

  private func reap() {
    var status: Int32 = 0
    guard end == .running, waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return }
    if pty_stopped(status) { isStopped = true }
    if pty_exited(status) { end = .status(Int(pty_exit_status(status))) }
    if pty_signaled(status) { end = .signal(pty_signal(status)) }
  }
}
