import Foundation
import Model
import Store
import Testing

/// The commands that write, as a person runs them.
@Suite struct WritingCommandTests {
  private let store: SmallStore
  private let settings: TestFolder

  init() throws {
    store = try SmallStore()
    settings = try TestFolder()
  }

  private func run(
    _ command: [String], by name: String? = "Sri, Dinas", input: String? = nil
  ) throws -> ProgramRun {
    var start = ["XDG_CONFIG_HOME=\(settings.path)"]
    if let name { start.append("JEJARING_BY=\(name)") }
    guard let input else {
      return try Program.run(start + [Program.jejaring] + command + ["--store", store.path])
    }
    try settings.write(input, to: "input")
    return try Program.run(
      start + ["sh", "-c", "exec \"$0\" \"$@\" < '\(settings["input"])'", Program.jejaring]
        + command + ["--store", store.path])
  }

  @Test func putByFields() throws {
    let put = try run(["put", "communities", "id=k1", "name=Batik", "subsectors=KRI, FES"])
    #expect(put.output == "Tersimpan: perubahan 1\n  diubah: communities k1 (32.73)\n")
    let community = try store.community(0)
    #expect(community.name == "Batik" && community.subsectors.map(\.code) == ["KRI", "FES"])
    #expect(community.contact == "0812" && community.stamp.by == "Sri, Dinas")
    let cleared = try run(["put", "communities", "id=k1", "subsectors="])
    #expect(cleared.status == 0)
    #expect(try store.community(0).subsectors.isEmpty)
  }

  @Test func putByJSON() throws {
    let json = "{\"name\":\"Baru\",\"members\":12,\"x_new\":{\"a\":1}}"
    let put = try run(["put", "communities", "--in", "35.78"], input: json)
    #expect(put.status == 0, "\(put.errors)")
    let id = try #require(put.output.split(separator: " ").first { $0.hasPrefix("c-") })
    let shown = try run(["show", String(id), "--json"])
    #expect(shown.output.hasPrefix("{\"id\":\"\(id)\",\"rev\":1,\"at\":\""))
    #expect(shown.output.hasSuffix("\"name\":\"Baru\",\"members\":12,\"x_new\":{\"a\":1}}\n"))
    // What show prints is taken back as it is, and changes nothing.
    let again = try run(["put", "communities"], input: shown.output)
    #expect(again.output == "Tidak ada yang berubah\n" && again.errors == "")
  }

  @Test func anOldVersionIsMergedByFieldOrRefusedWithBothSides() throws {
    _ = try run(["put", "communities", "id=k1", "name=Dua"])
    let merged = try run(["put", "communities"], input: "{\"id\":\"k1\",\"rev\":1,\"note\":\"n\"}")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try store.community(0).name == "Dua" && store.community(0).note == "n")
    let refused = try run(
      ["put", "communities"], input: "{\"id\":\"k1\",\"rev\":1,\"name\":\"Tiga\"}")
    #expect(refused.status == 1 && refused.output == "")
    #expect(
      refused.errors == "jejaring: k1 name diubah di dua tempat: Anda \"Tiga\", tersimpan \"Dua\"; "
        + "tidak ada yang ditulis: lihat lagi dengan jejaring show, lalu tulis ulang\n")
  }

  @Test func deleteUndoRedoAndLog() throws {
    #expect(
      try run(["delete", "k2"]).output
        == "Tersimpan: perubahan 1\n  dihapus: communities k2 (35.73)\n")
    #expect(try run(["list", "communities"]).lines.count == 2)
    #expect(try run(["undo"]).status == 0)
    #expect(try store.versions()[1] == "lama 0812")
    #expect(try run(["redo"]).status == 0)
    #expect(try store.versions()[1] == "- -")
    let log = try run(["log", "--lang", "en"])
    let heads = log.lines.filter { !$0.hasPrefix(" ") }
    #expect(heads.map { $0.split(separator: "·").last ?? "" } == [" redo 2", " undo 1", " edit"])
    #expect(heads.allSatisfy { $0.contains("Sri, Dinas") })
  }

  @Test func applyIsAllOrNothing() throws {
    let good = "{\"put\":\"communities\",\"record\":{\"id\":\"k1\",\"name\":\"A\"}}\n"
    let before = try store.files()
    let bad = try run(
      ["apply", "-"],
      input: good + "\n{\"put\":\"communities\",\"record\":{\"id\":\"k2\",\"members\":-1}}\n")
    #expect(bad.status == 1 && bad.output == "")
    #expect(bad.errors.contains("k2: \"members\": nilai ini tidak diterima"), "\(bad.errors)")
    #expect(try store.versions() == Array(repeating: "lama 0812", count: 3))
    #expect(try store.files()["cities/32.73.json"] == before["cities/32.73.json"])
    let several = try run(
      ["apply", "-"],
      input: good + "{\"delete\":\"k3\"}\n"
        + "{\"put\":\"organisations\",\"in\":\"11.01\",\"record\":{\"id\":\"o1\",\"name\":\"O\"}}\n"
    )
    #expect(several.status == 0, "\(several.errors)")
    #expect(several.lines.count == 4)
    let load = try ReadableStore(store.store).load()
    let code = try #require(RegionCode("11.01"))
    #expect(load.network.holdings(of: code)?.organisations.first?.name == "O")
    #expect(load.problems.isEmpty)
  }

  @Test(arguments: [
    ("{\"put\":\"communities\",\"record\":{\"id\":\"k1\",\"name\":", ":2:"),
    ("{\"put\":\"komunitas\",\"record\":{}}", ":2:1: tulis {\"put\":JENIS,"),
    ("{\"delete\":\"tiada\"}", ":2:1: \"tiada\" tidak ada; periksa id-nya"),
    ("{\"put\":\"communities\",\"record\":{\"name\":\"A\"}}", ":2:1: sebutkan kab/kotanya"),
    ("{\"put\":\"communities\",\"in\":\"../a\",\"record\":{}}", ":2:1: \"../a\" bukan kode"),
    ("{\"put\":\"facts\",\"in\":\"35.73\",\"record\":{}}", ":2:1: fakta rujukan tidak disimpan di"),
  ])
  func aLineThatDoesNotFitIsNamed(line: String, message: String) throws {
    try settings.write("{\"delete\":\"k1\"}\n\(line)\n", to: "lines")
    let before = try store.files()
    let failed = try run(["apply", settings["lines"]])
    #expect(failed.status == 1 && failed.output == "")
    #expect(failed.errors.hasPrefix("jejaring: \(settings["lines"])\(message)"), "\(failed.errors)")
    #expect(try store.files() == before)
  }

  @Test func theWriterIsAskedOnceAndKept() throws {
    let put = ["put", "communities", "id=k1", "note=a"]
    let before = try store.files()
    let asked = try run(put, by: nil)
    #expect(
      asked.errors == "jejaring: siapa yang menulis? "
        + "tambahkan --as \"Nama, dinas\" atau setel JEJARING_BY\n")
    #expect(asked.status == 1 && asked.output == "")
    #expect(try store.files() == before)
    #expect(try run(put + ["--as", "Rina,  Dispar"], by: nil).status == 0)
    #expect(try store.community(0).stamp.by == "Rina, Dispar")
    #expect(try run(["put", "communities", "id=k1", "note=b"], by: nil).status == 0)
    #expect(try store.community(0).stamp.by == "Rina, Dispar")
    #expect(try run(["put", "communities", "id=k1", "note=c"], by: "Budi").status == 0)
    #expect(try store.community(0).stamp.by == "Budi")
    #expect(try run(put + ["--as", "\u{1B}[2J"], by: nil).status == 1)
  }

  @Test func aForgottenRecordNamesWhatIsOutOfReach() throws {
    try FileManager.default.createDirectory(
      atPath: store[".git"], withIntermediateDirectories: true)
    let run = try run(["forget", "k1"])
    #expect(run.status == 0)
    #expect(
      run.lines.last?.hasPrefix("Tinggal id dan tanggalnya. Tidak terjangkau: riwayat git") == true)
    #expect(try store.versions()[0] == "- -")
  }

  @Test(arguments: [
    (["put", "communities", "id=k1", "nama=A"], "isian \"nama\" tidak dikenal; pilih dari: name,"),
    (["put", "communities", "id=k1", "status=active"], "k1: \"status\": nilai ini tidak diterima"),
    (["put", "communities", "name=A"], "sebutkan kab/kotanya, misalnya --in 35.73"),
    (["put", "communities", "id=k1", "name"], "\"name\": tulis isian=nilai"),
    (["put", "communities", "id=k1", "--in", "35.73", "name=A"], "\"k1\" sudah ada di 32.73"),
    (["put", "recommendations", "id=r", "--in", "tiada"], "konferensi \"tiada\" tidak ada"),
    (["delete", "35.73"], "\"35.73\" tidak dihapus; ubah keanggotaannya"),
    (["delete", "tiada"], "\"tiada\" tidak ada; periksa id-nya"),
    (["undo"], "tidak ada yang dapat dibatalkan"),
    (["redo"], "tidak ada yang dapat diulangi"),
    (["forget", "tiada"], "\"tiada\" tidak ada; periksa id-nya"),
  ])
  func anErrorSaysWhatWhereAndTheMend(command: [String], message: String) throws {
    let run = try run(command)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("jejaring: \(message)"), "\(run.errors)")
    #expect(try store.versions() == Array(repeating: "lama 0812", count: 3))
  }
}
