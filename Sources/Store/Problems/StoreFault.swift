import Model

/// Why a change was not made; the store is as it was, but for the cases that say otherwise.
public enum StoreFault: Error, Equatable, Sendable {
  /// The system would not read or write a file.
  case file(FileError)
  /// Another program holds the store for longer than ten seconds.
  case busy(String)
  /// A file of the store cannot be taken in as it is; it is never overwritten.
  case broken(StoreProblem)
  /// The store was written in a newer format than this program knows.
  case newer(file: String, format: Int)
  /// What is to be written does not fit.
  case refused(Bilingual)
  /// There is no change to take back, or none to make again.
  case nothing(Bilingual)
  /// The change is made and durable, but not in all its files yet: the next opening completes it.
  case unfinished(FileError)
  /// The disk refused in the one moment in which nobody can say whether the change is made.
  case uncertain(FileError)

  /// What happened, where, and the mend.
  public var message: Bilingual {
    switch self {
    case .file(let error): return error.message
    case .busy(let path):
      let path = DisplayText(path).text
      return Bilingual(
        "\(path): dipakai program lain; tutup program itu atau coba lagi",
        "\(path): another program holds it; close that program or try again")
    case .broken(let problem):
      return Bilingual(problem.text(.indonesian), problem.text(.english))
    case .newer(let file, let format):
      let file = DisplayText(file).text
      return Bilingual(
        "\(file): format \(format) lebih baru dari program ini, jadi hanya dapat dibaca; "
          + "pasang jejaring yang lebih baru",
        "\(file): format \(format) is newer than this program, so it can only be read; "
          + "install a newer jejaring")
    case .refused(let text), .nothing(let text): return text
    case .unfinished(let error):
      return Bilingual(
        "tercatat tetapi belum lengkap, dilengkapi saat dibuka lagi: \(error.message.indonesian)",
        "recorded but not complete, completed at the next opening: \(error.message.english)")
    case .uncertain(let error):
      return Bilingual(
        "tidak pasti tersimpan, periksa dengan: jejaring log: \(error.message.indonesian)",
        "not certain to be saved, check with: jejaring log: \(error.message.english)")
    }
  }
}
