import Foundation
import Store
import Testing

@Suite struct KioskPinTests {
  @Test func aPinIsKeptAsAHashThatOnlyItsOwnerReads() throws {
    let path = NSTemporaryDirectory() + "pin-\(UUID().uuidString)/kiosk.pin"
    defer {
      try? FileManager.default.removeItem(
        at: URL(fileURLWithPath: path).deletingLastPathComponent())
    }
    let pin = KioskPin(path: path)
    #expect(pin.hash == nil)
    try pin.set("482193")
    let hash = try #require(pin.hash)
    #expect(hash.hasPrefix("$y$"))
    #expect(PasswordHash.matches("482193", hash))
    #expect(!PasswordHash.matches("482194", hash))
    #expect(!PasswordHash.matches("", hash))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try pin.set("482193")
    #expect(pin.hash != hash)
  }

  @Test(arguments: ["", "123", String(repeating: "1", count: 65), "12\u{7}34"])
  func aPinThatDoesNotSuitIsRefused(pin: String) {
    #expect(throws: KioskFault.self) { try KioskPin(path: "/nonexistent/a.pin").set(pin) }
  }

  @Test func aBrokenHashMatchesNothing() {
    for hash in ["", "*0", "$y$", "1234"] { #expect(!PasswordHash.matches("1234", hash)) }
  }
}
