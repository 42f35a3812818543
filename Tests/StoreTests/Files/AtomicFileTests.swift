import Foundation
import Store
import Testing

@Suite struct AtomicFileTests {
  private let new = Array("{\"a\":2}\n".utf8)

  @Test func writesANewFile() throws {
    let folder = try TestFolder()
    try AtomicFile.write(new, to: folder["a.json"])
    #expect(try folder.text("a.json") == "{\"a\":2}\n")
    #expect(try folder.names() == ["a.json"])
  }

  @Test func replacesAWholeFileByAShorterOne() throws {
    let folder = try TestFolder()
    try folder.write(String(repeating: "old ", count: 100_000), to: "a.json")
    try AtomicFile.write(new, to: folder["a.json"])
    #expect(try folder.text("a.json") == "{\"a\":2}\n")
    #expect(try folder.names() == ["a.json"])
  }

  @Test func theOldFileIsReplacedAndNeverWrittenInto() throws {
    let folder = try TestFolder()
    try folder.write("old", to: "a.json")
    try FileManager.default.linkItem(atPath: folder["a.json"], toPath: folder["kept"])
    try AtomicFile.write(new, to: folder["a.json"])
    #expect(try folder.text("kept") == "old")
  }

  @Test func writesAnEmptyFile() throws {
    let folder = try TestFolder()
    try AtomicFile.write([], to: folder["a.json"])
    #expect(try folder.text("a.json") == "")
  }

  @Test func aMissingFolderIsSaidWithItsMend() throws {
    let folder = try TestFolder()
    let path = folder["none/a.json"]
    let error = #expect(throws: FileError.self) { try AtomicFile.write(new, to: path) }
    #expect(error?.code == ENOENT)
    #expect(error?.operation == .write)
    #expect(
      error?.message.indonesian == "\(path): tidak dapat ditulis: tidak ada; periksa namanya")
    #expect(try folder.names() == [])
  }

  @Test func aFolderInTheWayIsSaidAndNothingIsLeftBehind() throws {
    let folder = try TestFolder()
    try folder.write("inside", to: "a.json/inside")
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write(new, to: folder["a.json"])
    }
    #expect(error?.code == EISDIR)
    #expect(error?.path == folder["a.json"])
    #expect(try folder.names() == ["a.json"])
    #expect(try folder.text("a.json/inside") == "inside")
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    let folder = try TestFolder()
    try folder.write("outside", to: "outside")
    try FileManager.default.createSymbolicLink(
      atPath: folder["a.json"], withDestinationPath: folder["outside"])
    try AtomicFile.write(new, to: folder["a.json"])
    #expect(try folder.text("outside") == "outside")
    #expect(try FileBytes.read(folder["a.json"]) == new)
  }

  @Test func aFileThatIsNoFolderIsSaid() throws {
    let folder = try TestFolder()
    try folder.write("", to: "file")
    let error = #expect(throws: FileError.self) { try AtomicFile.makeFolder(folder["file"]) }
    #expect(error?.message.english == "\(folder["file"]): cannot be written: it is not a folder")
  }

  @Test func makesFoldersAndThoseAboveThem() throws {
    let folder = try TestFolder()
    try AtomicFile.makeFolder(folder["a/b/c"])
    try AtomicFile.makeFolder(folder["a/b/c"])
    try AtomicFile.write(new, to: folder["a/b/c/d.json"])
    #expect(try folder.text("a/b/c/d.json") == "{\"a\":2}\n")
  }

  @Test(.asRoot) func aFullDiskLeavesTheOldFileAndNothingElse() throws {
    let disk = try SmallDisk(bytes: 64 * 1024)
    try AtomicFile.write(new, to: disk.folder["a.json"])
    let large = [UInt8](repeating: 0x20, count: 1 << 20)
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write(large, to: disk.folder["a.json"])
    }
    #expect(error?.code == ENOSPC)
    #expect(
      error?.message.indonesian
        == "\(disk.folder["a.json"]): tidak dapat ditulis: ruang disk habis; kosongkan sebagian")
    #expect(try disk.folder.text("a.json") == "{\"a\":2}\n")
    #expect(try disk.folder.names() == ["a.json"])
    try AtomicFile.write(new + new, to: disk.folder["a.json"])
    #expect(try disk.folder.text("a.json") == "{\"a\":2}\n{\"a\":2}\n")
  }

  @Test(.asRoot) func initOnAFullDiskSaysSoAndMakesNoStore() throws {
    let disk = try SmallDisk(bytes: 64 * 1024)
    let run = try Program.jejaring("init", disk.folder["network"])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasSuffix(": tidak dapat ditulis: ruang disk habis; kosongkan sebagian\n"))
    #expect(run.errors.hasPrefix("jejaring: \(disk.folder["network"])/"))
    #expect(!StoreFolder(disk.folder["network"]).exists)
  }

  @Test(.asRoot) func initWithoutPermissionSaysWhatWhereAndTheMend() throws {
    let folder = try TestFolder()
    let path = folder["network"]
    let run = try Program.run(
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        + [Program.jejaring, "init", path])
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors
        == "jejaring: \(path): tidak dapat ditulis: izin ditolak; periksa pemilik dan hak akses\n")
    #expect(try folder.names() == [])
  }

  @Test(.asRoot) func initIntoSomeoneElsesEmptyFolderLeavesItEmpty() throws {
    let folder = try TestFolder()
    let run = try Program.run(
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        + [Program.jejaring, "init", folder.path])
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("jejaring: \(folder.path)/cities: tidak dapat ditulis: izin"))
    #expect(try folder.names() == [])
  }
}
