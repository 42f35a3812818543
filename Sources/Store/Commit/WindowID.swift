import Glibc

/// One run of the program on this machine, which takes back its own changes first.
public struct WindowID: Hashable, Sendable {
  /// The process and when it was started.
  public let text: String

  /// A run by its text, as the journal has it.
  public init(_ text: String) {
    self.text = text
  }

  /// This run.
  public static let current = WindowID("\(getpid())-\(startTime(of: getpid()) ?? "0")")

  /// Whether that run is going on still.
  public var isOpen: Bool {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let process = Int32(parts[0]) else { return false }
    return Self.startTime(of: process) == String(parts[1])
  }

  /// When a process was started, in ticks since the machine was; nil if there is none of that id.
  private static func startTime(of process: Int32) -> String? {
    guard let bytes = try? FileBytes.read("/proc/\(process)/stat") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    // The name of the program stands in brackets and may hold anything.
    guard let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    // One that is dead and not yet buried types nothing more.
    return fields.count > 19 && fields[0] != "Z" ? String(fields[19]) : nil
  }
}
