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

  @Test func aRestartShortensNoWait() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let first = try stage.start()
    first.type(Self.chord)
    #expect(first.shows("PIN petugas"))
    for said in ["PIN salah", "PIN salah", "tunggu 30 detik"] {
      first.type("0000\r")
      #expect(first.shows(said))
      first.type(" \u{7f}")
      #expect(first.wait { !$0.terminal.text.contains("PIN salah") })
    }
    first.signal(SIGKILL)
    #expect(first.ends() == .signal(SIGKILL))
    let second = try stage.start()
    second.type(Self.chord)
    #expect(second.shows("terkunci sementara"))
    second.type(KioskStage.pin + "\r" + KioskStage.pin + "\r")
    #expect(second.shows("terkunci sementara"))
    #expect(second.end == .running)
    second.signal(SIGKILL)
    #expect(second.ends() == .signal(SIGKILL))
    // The wait is over; the next wrong one still costs what the fourth does.
    try "{\"failures\":3,\"until\":1}".write(
      toFile: stage.failures, atomically: true, encoding: .utf8)
    let third = try stage.start()
    third.type(Self.chord)
    #expect(third.shows("PIN petugas"))
    third.type("0000\r")
    #expect(third.shows("tunggu 60 detik"))
    third.signal(SIGTERM)
    #expect(third.ends() == .signal(SIGTERM))
    try "{\"failures\":3,\"until\":1}".write(
      toFile: stage.failures, atomically: true, encoding: .utf8)
    let fourth = try stage.start()
    fourth.type(Self.chord)
    #expect(fourth.shows("PIN petugas"))
    fourth.type(KioskStage.pin + "\r")
    #expect(fourth.ends() == .status(0))
    #expect(!FileManager.default.fileExists(atPath: stage.failures))
  }

  @Test func aRegionCanBeGivenAnotherName() throws {
    let stage = try KioskStage(
      settings: "{\"opening\": \"cities\", \"display_name\": {\"81.71\": \"Ambon Manise\"}}")
    try stage.setPin()
    let program = try stage.start()
    program.type("x")
    #expect(program.shows("Ambon Manise"))
    #expect(!program.terminal.text.contains("Kota Ambon"))
    program.type("/manise")
    #expect(program.shows("1 dari"))
    #expect(program.marked?.contains("Ambon Manise") == true)
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

  /// What they hide would show itself.
  @Test func settingsThatVanishKeepWhatIsShown() throws {
    let stage = try KioskStage(
      settings: "{\"pages\": [{\"page\": \"overview\", \"seconds\": 600}]}")
    try stage.setPin()
    let program = try stage.start()
    let name = "Jejaring Kota Kreatif Indonesia"
    #expect(program.shows(name))
    try FileManager.default.moveItem(atPath: stage.settings, toPath: stage.settings + "~")
    #expect(program.shows("data terakhir yang baik"))
    let file = stage.store + "/network.json"
    let renamed = try String(contentsOfFile: file, encoding: .utf8)
      .replacingOccurrences(of: name, with: "Jejaring Uji")
    try renamed.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(program.terminal.text.contains(name))
    try FileManager.default.moveItem(atPath: stage.settings + "~", toPath: stage.settings)
    #expect(program.shows("Jejaring Uji"))
    #expect(program.hides("data terakhir yang baik"))
  }

  @Test func settingsThatAreNamedHaveToBeThere() throws {
    let stage = try KioskStage()
    try stage.setPin()
    try FileManager.default.removeItem(atPath: stage.settings)
    let program = try stage.run(
      ["--kiosk", "--store", stage.store, "--kiosk-config", stage.settings])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("kiosk.json"))
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
