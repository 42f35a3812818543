import Foundation
import Store
import Testing

/// Real disks that are full or read-only, folders of somebody else, and folders that vanish.
@Suite struct RealDiskTests {
  private let put = ["put", "communities", "id=k1", "name=baru", "--as", "Penguji"]

  private func run(_ store: SmallStore, _ command: [String]) throws -> ProgramRun {
    try Program.run([Program.jejaring] + command + ["--store", store.path])
  }

  @Test(.asRoot) func aFullDisk() throws {
    let disk = try SmallDisk(bytes: 256 * 1024)
    let store = try SmallStore(in: disk.folder["net"])
    _ = FileManager.default.createFile(atPath: disk.folder["filler"], contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: disk.folder["filler"]))
    while (try? file.write(contentsOf: Data(count: 4096))) != nil {}
    while (try? file.write(contentsOf: Data(count: 1))) != nil {}
    let before = try store.versions()
    let failed = try run(store, put)
    #expect(failed.status == 1 && failed.output == "")
    #expect(failed.errors.hasSuffix("ruang disk habis; kosongkan sebagian\n"), "\(failed.errors)")
    #expect(try store.versions() == before)
    #expect(try store.files().keys.contains { $0.contains(".tmp") } == false)
    try file.close()
    try FileManager.default.removeItem(atPath: disk.folder["filler"])
    let again = try run(store, put)
    #expect(again.output.hasPrefix("Tersimpan"), "\(again.errors)")
    #expect(try store.versions()[0] == "baru 0812")
  }

  @Test(.asRoot) func aReadOnlyDisk() throws {
    let disk = try SmallDisk(bytes: 1 << 20)
    let store = try SmallStore(in: disk.folder["net"])
    let file = try store.applyFile()
    // A run dies after the point of no return: its change is seen, and nothing is written for it.
    let calls = try SmallStore(copy: store.path)
    let log = calls.path + ".log"
    _ = try Shim.run(calls.path, ["SHIM_LOG=\(log)"], ["apply", file, "--as", "P"])
    let rename = try #require(
      LoggedCall.read(log, store: calls.path).firstIndex { $0.name == "rename" })
    let killed = try Shim.run(
      store.path, ["SHIM_KILL=\(rename + 2)"], ["apply", file, "--as", "P"])
    #expect(killed.status == SIGKILL && killed.output == "")
    let remount = try Program.run(["mount", "-o", "remount,ro", disk.folder.path])
    try #require(remount.status == 0, "\(remount.errors)")
    let before = try store.files()
    #expect(try store.versions() == Array(repeating: "baru 0899", count: 3))
    #expect(try run(store, ["list", "communities"]).output.contains("baru"))
    let failed = try run(store, put)
    #expect(failed.status == 1 && failed.output == "")
    #expect(failed.errors.contains("sistem berkas hanya-baca"), "\(failed.errors)")
    #expect(try store.files() == before)
  }

  @Test(.asRoot) func somebodyElsesFolder() throws {
    let store = try SmallStore()
    let user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", Program.jejaring]
    let read = try Program.run(user + ["list", "communities", "--store", store.path])
    #expect(read.output.contains("lama"), "\(read.errors)")
    let before = try store.files()
    let failed = try Program.run(user + put + ["--store", store.path])
    #expect(failed.status == 1 && failed.output == "")
    #expect(failed.errors.contains("izin ditolak; periksa pemilik dan hak akses"))
    #expect(try store.files() == before)
  }

  @Test func aFolderThatVanished() throws {
    let store = try SmallStore()
    let base = try store.community(0)
    try FileManager.default.removeItem(atPath: store.path)
    let edit = Edit.put(base, over: base, in: .city(SmallStore.code(0)))
    let author = try SmallStore.author
    let fault = #expect(throws: StoreFault.self) {
      try store.writable.save(Change([edit], by: author))
    }
    #expect(
      fault?.message.english
        == "\(store.path)/network.json: cannot be read: it does not exist; check the name")
    #expect(!FileManager.default.fileExists(atPath: store.path))
  }

  @Test(arguments: ["cities", "private", ".jejaring", "cities/32.73.json"])
  func aLinkOutOfTheFolderIsRefused(name: String) throws {
    let store = try SmallStore()
    let outside = try TestFolder()
    if FileManager.default.fileExists(atPath: store[name]) {
      try FileManager.default.moveItem(atPath: store[name], toPath: outside["there"])
    } else {
      try outside.write("", to: "there/nothing")
    }
    try FileManager.default.createSymbolicLink(
      atPath: store[name], withDestinationPath: outside["there"])
    let before = try outside.files()
    let failed = try run(store, put + ["--in", "32.73"])
    #expect(failed.status == 1 && failed.output == "")
    #expect(failed.errors.contains("ini tautan; tautan tidak diikuti"), "\(failed.errors)")
    #expect(try outside.files() == before)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: store.path).allSatisfy {
        !$0.contains(".tmp")
      })
  }

  @Test func aNewerStoreIsOnlyRead() throws {
    let store = try SmallStore()
    for name in ["network.json", "cities/32.73.json"] {
      let text = String(decoding: try store.files()[name] ?? Data(), as: UTF8.self)
      let newer = text.replacingOccurrences(of: "\"format\":1", with: "\"format\":2")
      try Data(newer.utf8).write(to: URL(fileURLWithPath: store[name]))
      let before = try store.files()
      let failed = try run(store, put)
      #expect(failed.status == 1 && failed.output == "")
      #expect(
        failed.errors == "jejaring: \(store[name]): format 2 lebih baru dari program ini, "
          + "jadi hanya dapat dibaca; pasang jejaring yang lebih baru\n")
      #expect(try store.files()[name] == before[name])
      #expect(try run(store, ["list", "communities"]).output.contains("lama"))
      try Data(text.utf8).write(to: URL(fileURLWithPath: store[name]))
    }
  }
}
