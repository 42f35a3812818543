import ArgumentParser
import Glibc
import Model
import Store

/// Sets the PIN that leaves a kiosk.
struct KioskSetPin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-pin",
    abstract: "Buat PIN untuk keluar dari kiosk. / Set the PIN that leaves the kiosk.")

  @OptionGroup var options: CommonOptions

  @Option(help: "Berkas kiosk.json; PIN di sebelahnya. / The settings; the PIN lies beside them.")
  var kioskConfig: String?

  func run() throws {
    do {
      let pin = KioskFiles(named: kioskConfig).pin
      let first = read(Bilingual("PIN baru: ", "New PIN: "))
      let second = read(Bilingual("Sekali lagi: ", "Once more: "))
      guard first == second else {
        throw KioskFault(
          Bilingual("kedua PIN tidak sama; ulangi", "the two PINs differ; try again"))
      }
      try pin.set(first)
      let done = Bilingual(
        "PIN tersimpan di \(pin.path). Keluar dari kiosk: Ctrl-X Ctrl-X, PIN, Enter.",
        "The PIN is kept in \(pin.path). Leave the kiosk: Ctrl-X Ctrl-X, PIN, Enter.")
      Console.print(done.text(options.language))
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  /// Asks for a line; on a terminal it is not shown.
  private func read(_ prompt: Bilingual) -> String {
    var modes = termios()
    let isTerminal = tcgetattr(STDIN_FILENO, &modes) == 0
    if isTerminal {
      var quiet = modes
      quiet.c_lflag &= ~tcflag_t(ECHO)
      // Before the prompt: what is typed after it must not be thrown away.
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
      Console.write(Array(prompt.text(options.language).utf8), to: STDERR_FILENO)
    }
    defer {
      if isTerminal {
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
        Console.write([0x0a], to: STDERR_FILENO)
      }
    }
    return readLine() ?? ""
  }
}
