import Foundation
import Model
import Store
import Testing

@Suite struct KioskSettingsTests {
  private func read(_ text: String) throws -> KioskSettings {
    let path = NSTemporaryDirectory() + "kiosk-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try KioskSettings.read(path)
  }

  @Test func everyMemberIsRead() throws {
    let settings = try read(
      """
      {"contact": "Dinas, 0341-000", "idle": 30, "opening": "cities", "language": "en",
       "theme": "light", "pages": [{"page": "region", "seconds": 9}],
       "hide": ["k-a"], "display_name": {"k-b": "Nama lain"}}
      """)
    #expect(settings.contact == "Dinas, 0341-000")
    #expect(settings.idle == 30)
    #expect(settings.opening == "cities")
    #expect(settings.language == .english)
    #expect(settings.theme == "light")
    #expect(settings.pages == [.init("region", seconds: 9)])
    #expect(settings.hidden == ["k-a"])
    #expect(settings.displayNames == ["k-b": "Nama lain"])
  }

  @Test func aKioskNeedsNoFile() throws {
    #expect(try KioskSettings.read("/nonexistent/kiosk.json") == KioskSettings())
  }

  @Test(arguments: [
    "{\n\"idle\": 2}", "{\n\"typo\": 1}", "{\n\"hide\": \"k\"}", "{\n\"language\": \"fr\"}",
    "{\n\"pages\": [{\"page\": \"peta\", \"seconds\": 9}]}", "{\n\"contact\": }",
    "{\n\"display_name\": {\"a\": 1}}", "{\n\"opening\": \"quit\"}",
  ])
  func aMistakeIsNamedWithItsLine(text: String) {
    #expect {
      try read(text)
    } throws: { error in
      (error as? KioskFault)?.message.indonesian.contains(".json:2: ") == true
    }
  }

  @Test func hiddenRecordsAreGoneAndOthersRenamed() throws {
    let folder = try KioskFolder()
    var network = try ReadableStore(folder.folder, isPublic: true).load().network
    var settings = KioskSettings()
    settings.hidden = ["k-a"]
    settings.displayNames = ["k-b": "Nama lain"]
    settings.apply(to: &network)
    let holdings = try #require(network.holdings(of: folder.code))
    #expect(holdings.communities.map(\.name) == ["Nama lain"])
    #expect(holdings.title == "Kota Malang")
    settings.displayNames["35.73"] = "Malang Raya"
    settings.apply(to: &network)
    #expect(network.title(of: .region(folder.code)) == "Malang Raya")
    settings.hidden = ["35.73"]
    settings.apply(to: &network)
    #expect(network.holdings(of: folder.code)?.isKnown == false)
  }
}
