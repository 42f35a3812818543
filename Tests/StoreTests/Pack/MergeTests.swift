import Foundation
import Model
import Store
import Testing

/// Two members exchange packs.
@Suite struct MergeTests {
  @Test func whatTheOtherChangedComesAndOneUndoTakesItBack() throws {
    let stores = try PackedStore()
    try stores.put("id=c-1", "note=dari dua", in: stores.other)
    try stores.put("--in", "35.73", "name=Baru", in: stores.other)
    try stores.put("--in", "11.01", "name=Aceh", in: stores.other)
    let before = try stores.community("c-1", in: stores.one)
    let merge = try stores.send(from: stores.other, to: stores.one)
    #expect(merge.status == 0, "\(merge.errors)")
    #expect(
      merge.output.contains("35.73 Kota Malang: 1 baru, 1 berubah, 0 dihapus, 0 bertentangan\n"))
    #expect(merge.output.contains("11.01 Kab. Aceh Selatan: 2 baru, 0 berubah"))
    #expect(merge.output.contains("Tersimpan: perubahan 1\n"))
    #expect(
      try stores.community("c-1", in: stores.one) == stores.community("c-1", in: stores.other))
    #expect(try stores.run(["undo"], in: stores.one).status == 0)
    let after = try stores.community("c-1", in: stores.one)
    #expect(after.note == before.note && after.name == before.name)
    #expect(
      try ReadableStore(StoreFolder(stores.one)).load().network.listed(.community).count == 2)
  }

  /// Stores that exchange their packs end with equal bytes, and a second time with nothing new.
  @Test func bothSidesComeToTheSameBytes() throws {
    let stores = try PackedStore()
    try stores.put("id=c-1", "note=dari satu", "members=12", in: stores.one)
    try stores.put("id=c-1", "status=aktif", in: stores.other)
    try stores.put("id=c-2", "name=Diganti", in: stores.other)
    #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
    #expect(try stores.send(from: stores.other, to: stores.one).status == 0)
    #expect(try stores.files(stores.one) == stores.files(stores.other))
    let again = try stores.send(from: stores.one, to: stores.other)
    #expect(again.status == 0 && again.output == "Tidak ada yang baru\n")
  }

  /// What both sides had in common is known from the packs: only the same field is a conflict.
  @Test func laterPacksAreMergedByFieldOverTheLastOne() throws {
    let stores = try PackedStore()
    for round in 1...3 {
      try stores.put("id=c-1", "note=putaran \(round)", in: stores.one)
      #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
      try stores.put("id=c-1", "name=Nama \(round)", in: stores.other)
      try stores.put("id=c-1", "members=\(round)", in: stores.one)
      let merge = try stores.send(from: stores.other, to: stores.one)
      #expect(merge.output.contains("0 isian bertentangan"), "\(round): \(merge.output)")
      let found = try stores.community("c-1", in: stores.one)
      #expect(found.name == "Nama \(round)" && found.members == round)
      #expect(found.note == "putaran \(round)")
    }
  }

  @Test func theSameFieldChangedTwiceKeepsBothSides() throws {
    let stores = try PackedStore()
    try stores.put("id=c-1", "name=Satu", in: stores.one)
    #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
    try stores.put("id=c-1", "name=Di sini", in: stores.one)
    try stores.put("id=c-1", "name=Di sana", in: stores.other)
    _ = try stores.run(["pack", stores.folder["p.tar"]], in: stores.other)
    let before = try stores.files(stores.one)
    let look = try stores.run(["merge", stores.folder["p.tar"], "--dry-run"], in: stores.one)
    #expect(look.status == 0)
    #expect(look.output.contains("  c-1 Nama: di sini \"Di sini\", di sana \"Di sana\"\n"))
    #expect(look.output.contains("1 isian bertentangan"))
    #expect(try stores.files(stores.one) == before)
    let asked = try stores.run(["merge", stores.folder["p.tar"]], in: stores.one)
    #expect(asked.status == 1 && asked.errors.contains("tambahkan --yes"))
    #expect(try stores.files(stores.one) == before)
    #expect(try stores.run(["merge", stores.folder["p.tar"], "--yes"], in: stores.one).status == 0)
    let text = try stores.folder.text("satu/cities/35.73.json")
    #expect(text.contains("\"conflicts\":{\"name\":["))
    #expect(text.contains("\"Di sini\"") && text.contains("\"Di sana\""))
  }

  /// The first version of a record is an ancestor of all others, so nothing asks without need.
  @Test func withoutACommonPackTheFirstVersionIsTheBase() throws {
    let stores = try PackedStore()
    try stores.put("id=c-1", "name=Diubah di sini", in: stores.one)
    try stores.put("id=c-2", "name=Diubah di sana", in: stores.other)
    let merge = try stores.run(["merge", stores.other, "--yes"], in: stores.one)
    #expect(merge.output.contains("0 baru, 1 berubah, 0 dihapus, 0 isian bertentangan"))
    #expect(try stores.community("c-1", in: stores.one).name == "Diubah di sini")
    #expect(try stores.community("c-2", in: stores.one).name == "Diubah di sana")
  }

  @Test func aDeletionIsMergedAndDoesNotComeBack() throws {
    let stores = try PackedStore()
    #expect(try stores.run(["delete", "c-2"], in: stores.other).status == 0)
    let merge = try stores.send(from: stores.other, to: stores.one)
    #expect(merge.output.contains("0 baru, 0 berubah, 1 dihapus, 0 isian"), "\(merge.output)")
    #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
    #expect(
      try ReadableStore(StoreFolder(stores.other)).load().network.listed(.community).count == 1)
  }

  /// Small cells stay in the house: a pack without them takes none away.
  @Test func whatIsPrivateOrSmallStaysAndIsNotTakenAway() throws {
    let stores = try PackedStore { network in
      try network.change("35.73") { city in
        city.communities[0].contact = "0812-RAHASIA"
        var potential = Potential(
          stamp: Stamp(id: "p", rev: 1, at: "2026-01-01T00:00:00Z", by: "a"))
        potential.subsector = .kul
        potential.figures = [
          Figure(kind: .businesses, value: .value(2), year: 2024, standing: .entry),
          Figure(kind: .turnover, value: .value(777_777), year: 2024, standing: .entry),
        ]
        potential.year = 2024
        city.potentials = [potential]
      }
    }
    let file = stores.folder["p.tar"]
    let pack = try stores.run(["pack", file], in: stores.one)
    #expect(pack.output.contains("data pribadi dan 1 angka sel kecil tidak ikut"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(
      bytes.range(of: Data("RAHASIA".utf8)) == nil && bytes.range(of: Data("777777".utf8)) == nil)
    try stores.put("id=c-1", "note=dari dua", in: stores.other)
    for _ in 0..<2 {
      #expect(try stores.send(from: stores.other, to: stores.one).status == 0)
      #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
    }
    for path in [stores.one, stores.other] {
      #expect(try stores.community("c-1", in: path).contact == "0812-RAHASIA")
      let shared = try String(contentsOfFile: path + "/cities/35.73.json", encoding: .utf8)
      #expect(shared.contains("777777") && !shared.contains("RAHASIA"))
    }
  }

  /// Consent that was withdrawn here is not undone by an older version from there.
  @Test func aContactGoesWhereTheMergedConsentSays() throws {
    let stores = try PackedStore()
    let consent = ["consent_by=Ratna", "consent_on=2026-01-02", "consent_for=kontak"]
    _ = try stores.run(
      ["put", "communities", "id=c-1", "contact=0812-TERBUKA"] + consent, in: stores.one)
    #expect(try stores.send(from: stores.one, to: stores.other).status == 0)
    #expect(try stores.community("c-1", in: stores.other).contact == "0812-TERBUKA")
    try stores.put("id=c-1", "consent_withdrawn=2026-03-04", in: stores.one)
    try stores.put("id=c-1", "contact=0813-BARU", in: stores.other)
    #expect(try stores.send(from: stores.other, to: stores.one).status == 0)
    let shared = try stores.folder.text("satu/cities/35.73.json")
    #expect(!shared.contains("0813-BARU") && !shared.contains("0812-TERBUKA"))
    #expect(try stores.folder.text("satu/private/35.73.json").contains("0813-BARU"))
  }

  @Test func aSampleIsNeverMergedIntoANetwork() throws {
    let stores = try PackedStore()
    var sample = Network()
    sample.identity.isSample = true
    try WritableStore(StoreFolder(stores.folder["contoh"])).create(sample)
    let run = try stores.run(["merge", stores.folder["contoh"], "--yes"], in: stores.one)
    #expect(run.status == 1 && run.errors.contains("bukan jejaring sejenis"))
  }

  @Test func whatIsNoPackIsRefusedWithTheMend() throws {
    let stores = try PackedStore()
    try stores.folder.write("bukan tar", to: "x.tar")
    let before = try stores.files(stores.one)
    for file in ["x.tar", "tiada.tar"] {
      let run = try stores.run(["merge", stores.folder[file], "--yes"], in: stores.one)
      #expect(run.status == 1 && run.output == "")
    }
    #expect(try stores.files(stores.one) == before)
  }

  /// What is forgotten here is in no pack that is kept here either.
  @Test func forgettingReachesThePacksThatAreKept() throws {
    let stores = try PackedStore { network in
      try network.change("35.73") { $0.communities[0].note = "DILUPAKAN" }
    }
    _ = try stores.run(["pack", stores.folder["p.tar"]], in: stores.one)
    try stores.put("id=c-2", "note=x", in: stores.other)
    #expect(try stores.send(from: stores.other, to: stores.one).status == 0)
    #expect(try grep("DILUPAKAN", stores.one) != [])
    #expect(try stores.run(["forget", "c-1"], in: stores.one).status == 0)
    #expect(try grep("DILUPAKAN", stores.one) == [])
  }

  private func grep(_ text: String, _ path: String) throws -> [String] {
    let run = try Program.run(["grep", "-rlF", "--", text, path])
    return run.lines
  }
}
