import ArgumentParser
import Glibc
import Model
import Store

/// Prints or writes the units by which systemd runs a kiosk.
struct KioskInstall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Cetak atau tulis unit systemd. / Print or write the systemd units.",
    discussion: """
      1. Wayland (cage, foot): semua warna dan glif, huruf besar, emoji. / all colours and glyphs.
      2. Konsol (tty): tanpa paket tambahan; 16 warna, tanpa braille dan setengah blok. /
         no further packages; 16 colours, no braille and half blocks.
      """)

  @OptionGroup var options: CommonOptions

  @Flag(help: "Tulis, jangan cetak. / Write instead of printing.")
  var write = false

  @Option(help: "Folder unit. / The folder for units.")
  var directory = "/etc/systemd/system"

  @Option(help: "Pemakai yang menjalankan. / The user that runs it.")
  var user = "kiosk"

  @Option(help: "Nomor konsol. / The console's number.")
  var tty = 1

  @Option(help: "Berkas kiosk.json. / The kiosk's settings.")
  var kioskConfig: String?

  func validate() throws {
    guard (1...63).contains(tty) else { throw ValidationError("--tty 1 ... 63") }
    let isName = !user.isEmpty && user.utf8.allSatisfy { KioskUnit.isPlain($0) && $0 != 0x2f }
    guard isName else { throw ValidationError("--user \(user)") }
  }

  func run() throws {
    do {
      let unit = try KioskUnit(
        program: program(), store: absolute(options.location.folder.path),
        settings: absolute(KioskFiles(named: kioskConfig).settings), user: user, tty: tty)
      for (name, text) in [
        ("jejaring-kiosk.service", unit.wayland), ("jejaring-kiosk-tty.service", unit.console),
      ] {
        if write {
          try AtomicFile.write(Array(text.utf8), to: directory + "/" + name)
          Console.print("\(directory)/\(name)")
        } else {
          Console.print("# === \(name)\n\(text)")
        }
      }
      if write { Console.print(next.text(options.language)) }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private var next: Bilingual {
    Bilingual(
      "Lalu salah satu: systemctl enable --now jejaring-kiosk | jejaring-kiosk-tty",
      "Then one of: systemctl enable --now jejaring-kiosk | jejaring-kiosk-tty")
  }

  private func program() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else {
      throw KioskFault(
        Bilingual("/proc/self/exe tidak terbaca", "/proc/self/exe cannot be read"))
    }
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }
}
