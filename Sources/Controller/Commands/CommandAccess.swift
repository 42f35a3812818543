/// Which of the commands exist in a run of the program.
public enum CommandAccess: Hashable, CaseIterable, Sendable {
  /// All.
  case full
  /// All that do not write.
  case readOnly
  /// Those of the kiosk's list.
  case kiosk

  /// Whether a command exists.
  public func allows(_ command: Command) -> Bool {
    switch self {
    case .full: true
    case .readOnly: !command.writes
    case .kiosk: !command.writes && VisitorCommands.allowed.contains(command.id)
    }
  }
}
