import Foundation
import Store
import Testing

@Suite struct FileBytesTests {
  @Test(arguments: [0, 1, 511, 512, 513, 4_096, 1_048_576, 3_000_001])
  func readsEveryByte(count: Int) throws {
    let folder = try TestFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder["a"]))
    #expect(try FileBytes.read(folder["a"]) == bytes)
  }

  @Test func readsAFileThatIsLongerThanItSays() throws {
    let bytes = try FileBytes.read("/proc/self/smaps")
    #expect(bytes.count > 4_096)
    #expect(bytes.last == 0x0A)
  }

  @Test func readsAFileThatGrowsMeanwhile() throws {
    let folder = try TestFolder()
    try folder.write("[", to: "a")
    let path = folder["a"]
    let line = Data(String(repeating: "1,", count: 5_000).utf8)
    let writer = Thread {
      guard let file = FileHandle(forWritingAtPath: path) else { return }
      file.seekToEndOfFile()
      for _ in 0..<200 { file.write(line) }
      file.closeFile()
    }
    writer.start()
    let whole = "[" + String(repeating: "1,", count: 1_000_000)
    var bytes: [UInt8] = []
    while bytes.count < whole.utf8.count {
      let now = try FileBytes.read(path)
      #expect(now.count >= bytes.count)
      #expect(now.elementsEqual(whole.utf8.prefix(now.count)))
      bytes = now
    }
  }

  @Test func aLinkIsRefused() throws {
    let folder = try TestFolder()
    try folder.write("{}", to: "a.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder["b.json"], withDestinationPath: folder["a.json"])
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder["b.json"]) }
    #expect(
      error?.message.indonesian
        == "\(folder["b.json"]): tidak dapat dibaca: ini tautan; tautan tidak diikuti")
  }

  @Test func aFolderIsRefused() throws {
    let folder = try TestFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder.path) }
    #expect(error?.path == folder.path)
    #expect(error?.operation == .read)
    #expect(error?.code == EISDIR)
  }

  @Test func aMissingFileIsSaid() throws {
    let folder = try TestFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder["none"]) }
    #expect(
      error?.message.english
        == "\(folder["none"]): cannot be read: it does not exist; check the name")
  }

  @Test func aPipeIsRefusedAtOnce() throws {
    let folder = try TestFolder()
    #expect(mkfifo(folder["a.json"], 0o600) == 0)
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder["a.json"]) }
    #expect(error?.code == EINVAL)
  }

  @Test func controlCharactersOfANameAreShownAsMarks() throws {
    let error = #expect(throws: FileError.self) {
      try FileBytes.read("/none\u{1B}[2J\u{202E}b")
    }
    let message = try #require(error?.message.english)
    #expect(!message.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func namesAreSorted() throws {
    let folder = try TestFolder()
    for name in ["b", "a", ".c", "d/e"] { try folder.write("", to: name) }
    #expect(try FileBytes.names(in: folder.path) == [".c", "a", "b", "d"])
  }
}
