import Controller
import Glibc
import Model
import Terminal
import View

/// A small program on the real `Session`, for what the shipped program must not be able to do.
///
/// Its first argument names the behaviour, its second a file whose appearance triggers it.
@main
enum Probe {
  static func main() {
    let arguments = CommandLine.arguments
    let behaviour = arguments.count > 1 ? arguments[1] : ""
    let trigger = arguments.count > 2 ? arguments[2] : ""
    let theme = coloured
    let session = Session(
      state: AppState(
        size: Size(width: 80, height: 24), language: .indonesian, themeName: "probe"),
      effects: behaviour == "worker-trap" ? [.load] : [], options: TerminalOptions(),
      appearance: { state, _ in
        if state.size.width == 77 { misbehave(behaviour, state.size) }
        say(behaviour == "stderr", "ukuran \(state.size.width)x\(state.size.height)\n")
        return Appearance(theme: theme, glyphs: behaviour == "ascii" ? .ascii : .full)
      },
      frame: behaviour == "scribble"
        ? Scribble(record: trigger).frame : { state, look in AppView.frame(of: state, look) },
      perform: { effect in
        guard effect == .load else { return nil }
        while access(trigger, F_OK) != 0 { poll(nil, 0, 5) }
        trap([])
        return nil
      })
    do {
      try session.run()
    } catch {
      say(true, error.message.english + "\n")
      exit(1)
    }
  }

  private static var coloured: Theme {
    var looks: [Role: RoleLook] = [:]
    looks[.ground] = RoleLook(colour: RGB(hex: "10141c"))
    looks[.accent] = RoleLook(colour: RGB(hex: "e8b054"))
    looks[.quiet] = RoleLook(colour: RGB(hex: "30a0ff"))
    looks[.alert] = RoleLook(colour: RGB(hex: "d63010"))
    looks[.lifted] = RoleLook(colour: RGB(hex: "106020"))
    return Theme(name: "probe", title: Bilingual(same: "probe"), looks: looks)
  }

  private static func misbehave(_ behaviour: String, _ size: Size) {
    switch behaviour {
    case "main-trap": trap([size.width])
    case "overflow": say(overflow(size.width) == 0, "")
    case "abort": abort()
    default: break
    }
  }

  /// Traps as a Swift program does: an index outside its array.
  private static func trap(_ numbers: [Int]) {
    say(numbers[numbers.count + 3] == 0, "unreachable")
  }

  private static func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : overflow(depth + 1) + overflow(depth + 2)
  }

  private static func say(_ isMeant: Bool, _ text: String) {
    guard isMeant else { return }
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
