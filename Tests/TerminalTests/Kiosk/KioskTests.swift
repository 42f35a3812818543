import Foundation
import Testing

@Suite struct KioskTests {
  private static let chord = "\u{18}\u{18}"

  @Test func withoutAPinThereIsNoKiosk() throws {
    let stage = try KioskStage()
    let program = try stage.run(
      ["--kiosk", "--store", stage.store, "--kiosk-config", stage.settings])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("jejaring kiosk set-pin"))
  }

  @Test func aMistakeInTheSettingsIsNamed() throws {
    let stage = try KioskStage(settings: "{\n\"idel\": 60}")
    let program = try stage.run(
      ["--kiosk", "--store", stage.store, "--kiosk-config", stage.settings])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("kiosk.json:2"))
  }

  @Test func thePinLeavesAndNothingElseDoes() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let before = try stage.files()
    let program = try stage.start()
    program.type("qq:quit\r\u{3}\u{1a}\u{1c}\u{4}\u{1b}")
    for signal in [SIGINT, SIGQUIT, SIGTSTP] { program.signal(signal) }
    program.type(Self.chord)
    #expect(program.shows("PIN petugas"))
    program.type("000000\r")
    #expect(program.shows("PIN salah"))
    program.type(KioskStage.pin)
    #expect(!program.terminal.text.contains("482"))
    #expect(!program.isStopped)
    #expect(program.children == [])
    program.type("\r")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
    #expect(!program.output.contains(KioskStage.pin))
    #expect(try stage.files() == before)
  }

  @Test func wrongPinsHaveToWait() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let program = try stage.start()
    program.type(Self.chord)
    #expect(program.shows("PIN petugas"))
    for _ in 0..<2 {
      program.type("0000\r")
      #expect(program.shows("PIN salah"))
      program.type(" \u{7f}")
      #expect(program.wait { !$0.terminal.text.contains("PIN salah") })
    }
    program.type("0000\r")
    #expect(program.shows("tunggu 30 detik"))
    // Even the right one is not looked at now.
    program.type(KioskStage.pin + "\r")
    #expect(program.shows("terkunci sementara"))
    #expect(program.end == .running)
    program.signal(SIGTERM)
    #expect(program.ends() == .signal(SIGTERM))
    #expect(program.isRestored)
  }

  @Test func whatWasTypedIsGoneAfterTheReset() throws {
    let stage = try KioskStage(
      settings: "{\"idle\": 5, \"pages\": [{\"page\": \"overview\", \"seconds\": 600}]}")
    try stage.setPin()
    let program = try stage.start()
    program.type("\u{1b}")
    #expect(program.wait { !$0.terminal.text.contains("Tekan tombol apa saja") })
    program.type("2/zebrarahasia")
    #expect(program.shows("zebrarahasia"))
    #expect(program.shows("Kembali ke awal dalam"))
    #expect(program.shows("Tekan tombol apa saja"))
    program.type("\u{1b}")
    #expect(program.wait { !$0.terminal.text.contains("Tekan tombol apa saja") })
    program.type("2")
    #expect(program.shows("terdata · urut"))
    #expect(!program.terminal.text.contains("zebrarahasia"))
  }

  @Test func newDataAppearAndBrokenOnesDoNotHurt() throws {
    let stage = try KioskStage(
      settings: "{\"pages\": [{\"page\": \"overview\", \"seconds\": 600}]}")
    try stage.setPin()
    let program = try stage.start()
    let file = stage.store + "/network.json"
    let good = try String(contentsOfFile: file, encoding: .utf8)
    let name = "Jejaring Kota Kreatif Indonesia"
    #expect(program.shows(name))
    let renamed = good.replacingOccurrences(of: name, with: "Jejaring Uji")
    try renamed.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(program.shows("Jejaring Uji"))
    try "{\"format\":1,".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(program.shows("data terakhir yang baik"))
    #expect(program.terminal.text.contains("Jejaring Uji"))
    try good.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(program.wait { !$0.terminal.text.contains("data terakhir yang baik") })
    #expect(program.shows(name))
    try FileManager.default.moveItem(atPath: stage.store, toPath: stage.store + "-away")
    #expect(program.shows("data terakhir yang baik"))
    #expect(program.terminal.text.contains(name))
  }

  @Test func readOnlyAndPublicOpenTheStoreAndLeaveItAlone() throws {
    let stage = try KioskStage()
    let program = try stage.run(["--read-only", "--public", "--store", stage.store])
    #expect(program.shows("Jejaring"))
    program.type("q")
    #expect(program.ends() == .status(0))
    let missing = try stage.run(["--read-only", "--store", stage.folder.path + "/none"])
    #expect(missing.ends() == .status(1))
    #expect(!FileManager.default.fileExists(atPath: stage.folder.path + "/none"))
  }
}
