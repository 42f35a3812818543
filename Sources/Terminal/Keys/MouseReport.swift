import Controller

/// Turns reports of the mouse into events; knows a double press by its time and cell.
struct MouseReport {
  /// Two presses further apart are two presses, in milliseconds.
  private static let doublePress = 400

  private var last: (event: MouseEvent, time: Int)?

  /// The event of a report as SGR writes it, `CSI < button ; column ; row M`; nil for a release, a
  /// movement and other buttons.
  mutating func event(parameters: [UInt8], final: UInt8, at time: Int) -> MouseEvent? {
    let numbers = String(decoding: parameters.dropFirst(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard final == UInt8(ascii: "M"), numbers.count == 3, let button = numbers[0],
      let column = numbers[1], let row = numbers[2], column > 0, row > 0
    else { return nil }
    // Shift, Alt and Ctrl are of no account.
    switch button & ~0b11100 {
    case 0: return press(column - 1, row - 1, at: time)
    case 64: return MouseEvent(x: column - 1, y: row - 1, .wheelUp)
    case 65: return MouseEvent(x: column - 1, y: row - 1, .wheelDown)
    default: return nil
    }
  }

  private mutating func press(_ x: Int, _ y: Int, at time: Int) -> MouseEvent {
    let press = MouseEvent(x: x, y: y, .press)
    if let before = last, before.event == press, time - before.time <= MouseReport.doublePress {
      last = nil
      return MouseEvent(x: x, y: y, .doublePress)
    }
    last = (press, time)
    return press
  }
}
