import Model

/// Something that was asked for and cannot be done.
enum StartupError: Error {
  /// There is no store in the folder that was named.
  case noStore(String)
  /// A word that should name something does not.
  case unknown(Bilingual)

  /// What is wrong, and the mend.
  var message: Bilingual {
    switch self {
    case .noStore(let path):
      let path = DisplayText(path).text
      return Bilingual(
        "tidak ada jejaring di \(path); buat dengan: jejaring init \(path)",
        "there is no network in \(path); make one with: jejaring init \(path)")
    case .unknown(let text): return text
    }
  }
}
