import Glibc
import Model
import Store
import Synchronization

/// The progress of an import as one line on standard error, where that is a terminal.
final class ImportProgressLine: Sendable {
  private let shown: Shown
  /// What the import tells.
  let watch: ImportWatch

  private final class Shown: Sendable {
    let language: Language
    let isTerminal = isatty(STDERR_FILENO) == 1
    let text = Mutex("")

    init(_ language: Language) { self.language = language }

    func show(_ progress: ImportProgress) {
      guard isTerminal else { return }
      let line = ImportProgressLine.line(progress, language)
      text.withLock { text in
        guard text != line else { return }
        text = line
        Console.write(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
      }
    }
  }

  init(_ language: Language) {
    let shown = Shown(language)
    self.shown = shown
    watch = ImportWatch { shown.show($0) }
  }

  /// Takes the line away.
  func end() {
    guard shown.isTerminal, shown.text.withLock({ !$0.isEmpty }) else { return }
    Console.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  private static func line(_ progress: ImportProgress, _ language: Language) -> String {
    let percent = progress.all > 0 ? progress.done * 100 / progress.all : 100
    let stage: Bilingual =
      switch progress.stage {
      case .reading: Bilingual("membaca baris", "reading rows")
      case .comparing: Bilingual("membandingkan kab/kota", "comparing regions")
      case .writing: Bilingual("menulis kab/kota", "writing regions")
      }
    let bar = String(repeating: "#", count: percent / 5)
    let rest = String(repeating: ".", count: 20 - min(20, percent / 5))
    let count = progress.stage == .reading ? "" : " \(progress.done)/\(progress.all)"
    return "\(stage.text(language)) [\(bar)\(rest)] \(percent)%\(count)"
  }
}
