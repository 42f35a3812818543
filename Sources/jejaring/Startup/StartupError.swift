import Model

/// Something that was asked for and cannot be done.
enum StartupError: Error {
  /// There is no store in the folder that was named.
  case noStore(String)
  /// This user may not look into the folder that was named.
  case closedStore(String)
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
    case .closedStore(let path):
      let path = DisplayText(path).text
      return Bilingual(
        "jejaring di \(path) tidak boleh dibaca oleh pemakai ini; "
          + "periksa pemilik dan hak aksesnya: ls -ld \(path)",
        "this user may not read the network in \(path); "
          + "check its owner and permissions: ls -ld \(path)")
    case .unknown(let text): return text
    }
  }
}
