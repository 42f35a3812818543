import Foundation
import Testing

/// A small file system in memory, unmounted when the test is over.
final class SmallDisk {
  let folder: TestFolder

  init(bytes: Int) throws {
    folder = try TestFolder()
    let run = try Program.run(
      ["mount", "-t", "tmpfs", "-o", "size=\(bytes)", "tmpfs", folder.path])
    try #require(run.status == 0, "\(run.errors)")
  }

  deinit {
    _ = try? Program.run(["umount", folder.path])
  }
}
