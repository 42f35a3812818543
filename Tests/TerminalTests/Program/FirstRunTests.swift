import Foundation
import Testing

@Suite struct FirstRunTests {
  @Test func theFirstRunWritesTheStartingNetworkAndSaysSo() throws {
    let program = try PseudoTerminal(columns: 120, rows: 40)
    #expect(program.shows("Jejaring awal ditulis"))
    let network = program.folder.path + "/data/jejaring/network"
    for file in ["network.json", "reference.json", "cities/35.73.json", "events/iccc-2016.json"] {
      #expect(FileManager.default.fileExists(atPath: network + "/" + file), "\(file)")
    }
    #expect(program.quits())
    let again = try PseudoTerminal(
      environment: ["XDG_DATA_HOME": program.folder.path + "/data"])
    #expect(again.shows("Kota Ambon"))
    #expect(!again.terminal.text.contains("Jejaring awal ditulis"))
    #expect(again.quits())
    #expect(program.end == .status(0))
  }

  @Test func itTellsTheSameInEnglish() throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--lang", "en"], columns: 120, rows: 40)
    #expect(program.shows("The starting network was written"))
    #expect(program.lacks(["1 Overview", "2 Cities", "3 Potential", "4 Communities"]) == [])
    #expect(program.quits())
  }

  /// Figures of the sources of the starting network, read from them by hand.
  @Test(arguments: [
    ("1", ["Keanggotaan", "±50", ">260", "Kuliner", "15.580.149", "UNESCO"]),
    ("2", ["Kota Ambon", "81.71 · Maluku", "KaTa 2021", "359.661", "belum didata"]),
    ("3", ["Jawa Barat", "DKI Jakarta", "2016", "indikatif", "3.036 usaha", "1.086.602"]),
    ("4", ["Belum ada komunitas", "jejaring put", "--sample"]),
  ])
  func aScreenOfTheStartingNetwork(key: String, texts: [String]) throws {
    let network = try NetworkOnDisk()
    let program = try network.open(columns: 120, rows: 40)
    program.press(key)
    #expect(program.lacks(texts) == [])
    #expect(!program.terminal.text.contains("DATA CONTOH"))
    #expect(program.quits())
  }

  @Test(arguments: [
    ("1", ["anggota", "15.580.149"]), ("2", ["Kota Makassar", "Kontak", "Potensi"]),
    ("3", ["Jawa Barat", "jumlah"]),
    ("4", ["usaha", "komunitas", "ruang", "lembaga", "Jawa Barat", "Subsektor"]),
  ])
  func aScreenOfASampleIsFullAndSaysWhatItIs(key: String, texts: [String]) throws {
    let network = try NetworkOnDisk(NetworkOnDisk.sample)
    let program = try network.open()
    program.press(key)
    #expect(program.lacks(texts + ["DATA CONTOH"]) == [])
    #expect(!program.terminal.text.contains("Belum ada"))
    #expect(program.quits())
  }

  @Test func aStoreThatIsNowhereIsSaid() throws {
    let program = try PseudoTerminal(ProgramPath.jejaring, ["--store", "/tidak/ada"])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("/tidak/ada"))
    #expect(program.output.contains("jejaring init"))
    #expect(!program.output.contains("\u{1b}"))
    #expect(program.isRestored)
  }

  @Test func aPlaceWhereNothingCanBeWrittenIsSaid() throws {
    let program = try PseudoTerminal(environment: ["XDG_DATA_HOME": "/dev/null"])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("/dev/null"))
    #expect(program.isRestored)
  }
}
