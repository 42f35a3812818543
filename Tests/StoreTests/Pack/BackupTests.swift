import Foundation
import Model
import Store
import Testing

/// A backup is an ordinary tar, and gives the store back as it was.
@Suite struct BackupTests {
  private func store() throws -> ExportedStore {
    let store = try ExportedStore(.filled())
    try store.folder.write("{\"format\":1,\"lain\":[]}\n", to: "net/facilitators.json")
    return store
  }

  private func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where !name.hasPrefix(".jejaring") {
      files[name] = FileManager.default.contents(atPath: path + "/" + name)
    }
    return files
  }

  @Test func whatIsRestoredIsTheSameStore() throws {
    let store = try store()
    let backup = store.folder["cadangan.tar"]
    let run = try store.run("backup", backup)
    #expect(run.status == 0 && run.output.contains("berisi data pribadi"), "\(run.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let restored = try Program.jejaring("init", store.folder["baru"], "--from", backup)
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(try files(store.folder["baru"]) == files(store.path))
    let hidden = try FileManager.default.attributesOfItem(
      atPath: store.folder["baru/private/35.73.json"])[.posixPermissions]
    #expect(hidden as? Int == 0o600)
    #expect(try store.folder.names() == ["baru", "cadangan.tar", "net"])
  }

  /// GNU tar and Python read it, and what tar packs anew is restored too.
  @Test func ordinaryToolsReadAndWriteIt() throws {
    let store = try store()
    let backup = store.folder["cadangan.tar"]
    _ = try store.run("backup", backup)
    let names = try store.python(
      """
      import sys, tarfile
      with tarfile.open(sys.argv[1]) as t:
          m = t.getmembers()
          print(all(x.isreg() for x in m), t.format == tarfile.USTAR_FORMAT, len(m))
          print(sorted(x.name for x in m)[0])
      """, backup)
    let count = try files(store.path).values.compactMap(\.self).count - 3
    #expect(names.hasPrefix("True"))
    #expect(names.contains("jejaring/.gitattributes"))
    #expect(count > 0)
    let shell = """
      cd "$0" && mkdir keluar && tar xf cadangan.tar -C keluar && tar cf lagi.tar -C keluar . \
      && tar --format=posix -cf posix.tar -C keluar jejaring
      """
    #expect(try Program.run(["sh", "-c", shell, store.folder.path]).status == 0)
    #expect(try files(store.folder["keluar/jejaring"]) == files(store.path))
    for name in ["lagi", "posix"] {
      let run = try Program.jejaring(
        "init", store.folder["dari-\(name)"], "--from", store.folder["\(name).tar"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try files(store.folder["dari-\(name)"]) == files(store.path))
    }
  }

  @Test func aBrokenFileIsKeptAsItStands() throws {
    let store = try store()
    try store.folder.write("{rusak", to: "net/cities/11.01.json")
    _ = try store.run("backup", store.folder["c.tar"])
    let run = try Program.jejaring("init", store.folder["baru"], "--from", store.folder["c.tar"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try store.folder.text("baru/cities/11.01.json") == "{rusak")
  }

  /// Whatever reaches out of the folder is refused, and nothing is left behind.
  @Test(arguments: [
    "x=tarfile.TarInfo('../luar.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('/tmp/luar.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/cities/../../luar.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/cities/35.73.json'); x.type=tarfile.SYMTYPE; x.linkname='/etc/passwd'; t.addfile(x)",
    "x=tarfile.TarInfo('jejaring/private'); x.type=tarfile.SYMTYPE; x.linkname='/tmp'; t.addfile(x)",
    "x=tarfile.TarInfo('jejaring/cities/35.73.json'); x.type=tarfile.LNKTYPE; x.linkname='jejaring/network.json'; t.addfile(x)",
    "x=tarfile.TarInfo('jejaring/pipa'); x.type=tarfile.FIFOTYPE; t.addfile(x)",
    "x=tarfile.TarInfo('jejaring/.jejaring/journal'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/jalan.sh'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/cities/99.99.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/network.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('lain/cities/35.73.json'); x.size=1; t.addfile(x, io.BytesIO(b'x'))",
    "x=tarfile.TarInfo('jejaring/a.json'); x.pax_headers={'path':'../luar.json'}; x.size=1; t.addfile(x, io.BytesIO(b'x'))",
  ])
  func whatReachesOutIsRefused(line: String) throws {
    let folder = try TestFolder()
    let program = """
      import io, sys, tarfile
      t = tarfile.open(sys.argv[1], 'w', format=tarfile.PAX_FORMAT)
      n = tarfile.TarInfo('jejaring/network.json'); n.size = 12
      t.addfile(n, io.BytesIO(b'{"format":1}'))
      \(line)
      t.close()
      """
    let made = try Program.run(["python3", "-c", program, folder["jahat.tar"]])
    #expect(made.status == 0, "\(made.errors)")
    let run = try Program.jejaring("init", folder["dalam/baru"], "--from", folder["jahat.tar"])
    #expect(run.status == 1)
    #expect(run.errors.contains("bukan berkas jejaring; tidak ada yang ditulis"), "\(run.errors)")
    #expect(try folder.names() == ["jahat.tar"])
  }

  @Test func whatIsCutOrDamagedIsRefused() throws {
    let store = try store()
    _ = try store.run("backup", store.folder["c.tar"])
    let whole = try Data(contentsOf: URL(fileURLWithPath: store.folder["c.tar"]))
    for cut in [0, 1, 511, 512, 700, 1024, 5000, whole.count - 1024, whole.count - 1500] {
      try whole.prefix(cut).write(to: URL(fileURLWithPath: store.folder["d.tar"]))
      let run = try Program.jejaring("init", store.folder["baru"], "--from", store.folder["d.tar"])
      #expect(run.status == 1 && run.errors.contains("rusak atau terpotong pada bita"), "\(cut)")
    }
    var damaged = whole
    damaged[130] ^= 1
    try damaged.write(to: URL(fileURLWithPath: store.folder["d.tar"]))
    let run = try Program.jejaring("init", store.folder["baru"], "--from", store.folder["d.tar"])
    #expect(run.errors.contains("rusak atau terpotong pada bita 0"))
    #expect(try store.folder.names() == ["c.tar", "d.tar", "net"])
  }

  @Test func aFolderThatHoldsSomethingIsRefused() throws {
    let store = try store()
    _ = try store.run("backup", store.folder["c.tar"])
    try store.folder.write("penting", to: "baru/catatan.txt")
    let run = try Program.jejaring("init", store.folder["baru"], "--from", store.folder["c.tar"])
    #expect(run.status == 1 && run.errors.contains("sudah ada isinya"))
    #expect(try store.folder.text("baru/catatan.txt") == "penting")
    try FileManager.default.createDirectory(
      atPath: store.folder["kosong"], withIntermediateDirectories: true)
    let empty = try Program.jejaring(
      "init", store.folder["kosong"], "--from", store.folder["c.tar"])
    #expect(empty.status == 0, "\(empty.errors)")
  }

  /// On a full disk the folder is not there afterwards, and no part of it.
  @Test func allOrNothingOnAFullDisk() throws {
    let disk = try SmallDisk(bytes: 1 << 20)
    var network = Network()
    try network.change("35.73") { city in
      var need = Need(stamp: Stamp(id: "n"))
      need.name = String(repeating: "x", count: 2_000_000)
      city.needs = [need]
    }
    let store = try ExportedStore(network)
    _ = try store.run("backup", store.folder["c.tar"])
    let run = try Program.jejaring(
      "init", disk.folder.path + "/baru", "--from", store.folder["c.tar"])
    #expect(run.status == 1 && run.errors.contains("ruang disk habis"), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder.path) == [])
  }
}
