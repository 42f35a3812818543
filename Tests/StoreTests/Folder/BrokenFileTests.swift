import Foundation
import Model
import Store
import Testing

/// A broken file harms only itself, and is named with line and column.
@Suite struct BrokenFileTests {
  private let folder: TestFolder
  private var store: StoreFolder { StoreFolder(folder["net"]) }

  init() throws {
    folder = try TestFolder()
    try WritableStore(StoreFolder(folder["net"])).create(StartingNetwork.network())
  }

  @Test(arguments: [
    ("", ":1:1: berkas kosong; "), ("{\n\"format\":1,\n\"city\":{\"id\" 3}\n}", ":3:13: "),
    ("{\n\"format\":1,", ":2:12: berkas habis; "),
    ("[]", ":1:1: berkas ini seharusnya satu objek {…}"),
    (
      "{\"format\":2}",
      ":1:11: format 2 lebih baru dari program ini; berkas ini hanya dibaca"
    ),
    ("{\"format\":0}", ":1:11: \"format\" bukan 1; versi ini hanya mengenal 1"),
    ("{}", ":1:1: \"format\" tidak ada; tambahkan \"format\":1"),
  ]) func aCity(text: String, problem: String) throws {
    try folder.write(text, to: "net/cities/35.73.json")
    let load = try ReadableStore(store).load()
    let said = load.problems.map { $0.text(.indonesian) }
    #expect(said.count == 1)
    #expect(said[0].hasPrefix(store.path + "/cities/35.73.json" + problem), "\(said)")
    try expectTheOthers(load.network)
  }

  @Test func aPipeAndAFolderInTheirPlaceDoNotHang() throws {
    try FileManager.default.removeItem(atPath: folder["net/cities/35.73.json"])
    #expect(mkfifo(folder["net/cities/35.73.json"], 0o600) == 0)
    try folder.write("", to: "net/cities/31.71.json/inside")
    let load = try ReadableStore(store).load()
    #expect(
      Set(load.problems.map { $0.text(.indonesian) }) == [
        "\(store.path)/cities/35.73.json: tidak dapat dibaca: Invalid argument",
        "\(store.path)/cities/31.71.json: tidak dapat dibaca: ini folder, bukan berkas",
      ])
    try expectTheOthers(load.network)
  }

  @Test func aLinkIsNotFollowed() throws {
    try folder.write("{\"format\":1,\"needs\":[{\"id\":\"luar\"}]}", to: "outside.json")
    try FileManager.default.removeItem(atPath: folder["net/cities/35.73.json"])
    try FileManager.default.createSymbolicLink(
      atPath: folder["net/cities/35.73.json"], withDestinationPath: folder["outside.json"])
    let load = try ReadableStore(store).load()
    #expect(load.problems.map(\.message.english).first?.contains("links are not followed") == true)
    #expect(load.network.holdings.allSatisfy { $0.needs.isEmpty })
    try expectTheOthers(load.network)
  }

  @Test(arguments: ["malang.json", "99.99.json", "35.73 (1).json"])
  func aFileOfAnotherNameIsNamed(name: String) throws {
    try folder.write("{\"format\":1}", to: "net/cities/\(name)")
    let load = try ReadableStore(store).load()
    #expect(
      load.problems.map { $0.text(.english) } == [
        "\(store.path)/cities/\(name): this file is not read; "
          + "its name is no region's code such as 35.73.json"
      ])
    #expect(load.problems.map(\.severity) == [.warning])
  }

  @Test func aBrokenReferenceLeavesTheCities() throws {
    try folder.write("{\"format\":1,\"facts\":[}", to: "net/reference.json")
    let load = try ReadableStore(store).load()
    #expect(load.problems.map(\.column) == [22])
    #expect(load.network.reference == Reference())
    try expectTheOthers(load.network)
  }

  @Test func aBrokenEditionLeavesTheOthers() throws {
    try folder.write("{\"format\":1}", to: "net/events/iccc-2016.json")
    let load = try ReadableStore(store).load()
    #expect(load.problems.map { $0.message.english } == ["\"edition\" is missing; add it"])
    #expect(load.network.editions.count == StartingNetwork.network().editions.count - 1)
  }

  @Test func aBrokenPrivateFileLeavesTheSharedOne() throws {
    try folder.write("{", to: "net/private/33.75.json")
    let load = try ReadableStore(store).load()
    #expect(load.problems.count == 1)
    try expectTheOthers(load.network)
  }

  @Test(.asRoot) func citiesThatMayNotBeReadAreSaid() throws {
    for name in ["", "/net"] { #expect(chmod(folder.path + name, 0o755) == 0) }
    #expect(chmod(store.cities, 0o700) == 0)
    let run = try Program.run(
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        + [Program.jejaring, "list", "cities", "--store", store.path])
    #expect(
      run.errors == "\(store.cities): tidak dapat dibaca: izin ditolak; "
        + "periksa pemilik dan hak akses\n")
  }

  @Test func noStoreAtAllIsAnError() throws {
    let missing = StoreFolder(folder["none"])
    let error = #expect(throws: FileError.self) { try ReadableStore(missing).load() }
    #expect(error?.path == missing.network)
    #expect(error?.code == ENOENT)
  }

  private func expectTheOthers(_ network: Network) throws {
    let whole = StartingNetwork.network()
    #expect(network.holdings.count == 514)
    let stored = whole.holdings.filter { $0.isStored && $0.code.description != "35.73" }
    #expect(stored.count > 50)
    for city in stored {
      let read = try #require(network.holdings(of: city.code))
      #expect(read.designations.count == city.designations.count)
      #expect(read.potentials.count == city.potentials.count)
    }
  }
}
