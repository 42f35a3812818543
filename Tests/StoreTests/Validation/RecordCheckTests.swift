import Foundation
import Model
import Store
import Testing

/// `jejaring validate`: what records say wrongly, and whole stores.
@Suite struct RecordCheckTests {
  @Test(arguments: RecordProblemTests.cases)
  func saysPlaceProblemAndMend(member: String, problem: String) throws {
    let file = try CityFile(members: member)
    let run = try Program.jejaring("validate", file.path)
    let line = problem.replacing(" ", with: " kesalahan: ", maxReplacements: 1)
    #expect(run == ProgramRun(status: 1, output: "\(file.path):\(line)\n", errors: ""))
  }

  @Test func syntaxAloneDoesNotLookAtRecords() throws {
    let file = try CityFile(members: "\"communities\":[\n{\"id\":7}\n]")
    #expect(try Program.jejaring("validate", "--syntax", file.path).status == 0)
  }

  @Test func anIdThatIsNotTheFilesName() throws {
    let file = try CityFile("{\"format\":1,\"city\":{\"id\":\"35.07\"}}")
    let run = try Program.jejaring("validate", file.path)
    #expect(
      run.output
        == "\(file.path):1:26: kesalahan: \"id\" tidak sama dengan nama berkas 35.73.json\n")
    #expect(run.status == 1)
  }

  @Test func aCodeThatIsNoRegion() throws {
    let folder = try TestFolder()
    try folder.write("{\"format\":1}", to: "99.99.json")
    let run = try Program.jejaring("validate", folder["99.99.json"])
    #expect(
      run.output.hasPrefix("\(folder["99.99.json"]):1:1: kesalahan: nama berkas: kode \"99.99\" "))
    #expect(run.status == 1)
  }

  @Test func formatsOfAnotherVersion() throws {
    let folder = try TestFolder()
    try folder.write("{\n\"format\":2\n}", to: "reference.json")
    let run = try Program.jejaring("validate", folder["reference.json"], "--lang", "en")
    #expect(
      run.output == "\(folder["reference.json"]):2:10: error: "
        + "format 2 is newer than this program; this file is only read\n")
  }

  @Test func theStartingNetworkIsClean() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    let run = try Program.jejaring("validate", "--store", folder["a"])
    #expect(run == ProgramRun(status: 0, output: "", errors: ""))
    try folder.write("[", to: "a/private/35.73.json")
    let broken = try Program.jejaring("validate", "--store", folder["a"])
    #expect(broken.status == 1)
    #expect(broken.lines.count == 1)
    #expect(broken.output.hasPrefix("\(folder["a"])/private/35.73.json:1:2: kesalahan: "))
  }

  @Test func aSampleIsClean() throws {
    let folder = try TestFolder()
    let sample = SampleNetwork(SampleRecipe(seed: 9, cities: 20, communities: 100))
    try WritableStore(StoreFolder(folder["a"])).create(sample)
    let run = try Program.jejaring("validate", "--store", folder["a"])
    #expect(run == ProgramRun(status: 0, output: "", errors: ""))
  }

  @Test func noStoreIsSaidWithItsMend() throws {
    let folder = try TestFolder()
    let run = try Program.jejaring("validate", "--store", folder["a"])
    #expect(run.status == 1)
    #expect(
      run.errors == "jejaring: tidak ada jejaring di \(folder["a"]); "
        + "buat dengan: jejaring init \(folder["a"])\n")
  }
}
