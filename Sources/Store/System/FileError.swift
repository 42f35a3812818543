import Glibc
import Model

/// A file or folder that the system would not read or write.
public struct FileError: Error, Equatable, Sendable {
  /// What was tried.
  public enum Operation: Sendable {
    /// Opening or reading.
    case read
    /// Creating, writing, making durable or renaming.
    case write
  }

  /// The path, as it was given.
  public let path: String
  /// What was tried.
  public let operation: Operation
  /// The system's error number.
  public let code: Int32

  /// Whether nothing is there.
  public var isMissing: Bool { code == ENOENT }

  /// What happened, where, and the mend.
  public var message: Bilingual {
    let path = DisplayText(path).text
    return Bilingual("\(path): \(complaint.indonesian)", "\(path): \(complaint.english)")
  }

  /// What happened and the mend, without the path.
  var complaint: Bilingual {
    let tried =
      operation == .read
      ? Bilingual("tidak dapat dibaca", "cannot be read")
      : Bilingual("tidak dapat ditulis", "cannot be written")
    return Bilingual(
      "\(tried.indonesian): \(reason.indonesian)", "\(tried.english): \(reason.english)")
  }

  private var reason: Bilingual {
    switch code {
    case ENOENT: Bilingual("tidak ada; periksa namanya", "it does not exist; check the name")
    case EACCES, EPERM:
      Bilingual("izin ditolak; periksa pemilik dan hak akses", "permission denied; check its owner")
    case ENOSPC, EDQUOT:
      Bilingual("ruang disk habis; kosongkan sebagian", "the disk is full; free some space")
    case EROFS:
      Bilingual("sistem berkas hanya-baca", "the file system is read-only")
    case ENOTDIR: Bilingual("bukan folder", "it is not a folder")
    case EFBIG: Bilingual("lebih dari 4 GiB", "it is larger than 4 GiB")
    case EISDIR: Bilingual("ini folder, bukan berkas", "it is a folder, not a file")
    case ELOOP:
      Bilingual("ini tautan; tautan tidak diikuti", "it is a link; links are not followed")
    case EEXIST, ENOTEMPTY:
      Bilingual("sudah ada isinya; pilih folder lain", "it is not empty; choose another folder")
    default: Bilingual(same: String(cString: strerror(code)))
    }
  }
}
