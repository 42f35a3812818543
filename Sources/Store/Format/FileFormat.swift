import Glibc
import Model

/// The format numbers of files: what this program may write.
enum FileFormat {
  /// Refuses a store whose `network.json` is newer than this program, or is not there.
  ///
  /// One that cannot be taken in harms only itself.
  static func checkNetwork(_ folder: StoreFolder) throws(StoreFault) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(folder.network)
    } catch {
      throw .file(error)
    }
    guard let root = try? JSONDocument(bytes).root else { return }
    try check(root, file: folder.network)
  }

  /// Refuses a file that is newer than this program.
  static func check(_ root: JSONValue, file: String) throws(StoreFault) {
    guard let format = root["format"]?.integer, format > NetworkIdentity.currentFormat else {
      return
    }
    throw .newer(file: file, format: format)
  }
}
