import Controller
import Glibc
import Model
import Store
import Terminal
import View

/// Plain output and errors of the batch commands.
enum Console {
  /// Prints bytes as they are.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      done += written
    }
  }

  /// Prints a line.
  static func print(_ line: String) {
    write(Array((line + "\n").utf8))
  }

  /// Prints what is wrong in files; what could be read goes on all the same.
  static func warn(_ problems: [StoreProblem], _ language: Language) {
    for problem in problems {
      write(Array((problem.text(language) + "\n").utf8), to: STDERR_FILENO)
    }
  }

  /// Prints what went wrong, and gives the status to leave with.
  static func fail(_ error: any Error, _ language: Language) -> Int32 {
    let message: String
    switch error {
    case let error as StartupError: message = error.message.text(language)
    case let error as StoreFault: message = error.message.text(language)
    case let error as ImportError: message = error.message.text(language)
    case let error as FileError: message = error.message.text(language)
    case let error as TerminalError: message = error.message.text(language)
    case let error as KioskFault: message = error.message.text(language)
    case let error as ThemeProblem: message = error.message.text(language)
    default: message = "\(error)"
    }
    write(Array("jejaring: \(DisplayText(message).text)\n".utf8), to: STDERR_FILENO)
    return 1
  }
}
