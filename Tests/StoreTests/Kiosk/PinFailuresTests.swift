import Foundation
import Store
import Testing

@Suite struct PinFailuresTests {
  private let path = NSTemporaryDirectory() + "pin-\(UUID().uuidString)/a/kiosk-pin.json"

  private func wait(_ failures: Int) -> Int { failures * 10 }

  @Test func whatIsKeptIsReadBack() {
    let failures = PinFailures(path: path)
    #expect(failures.read(most: wait) == (0, 0))
    #expect(failures.keep(4, waiting: 30))
    let read = failures.read(most: wait)
    #expect(read.count == 4)
    #expect((1...30).contains(read.secondsLeft))
    #expect(failures.keep(0, waiting: 0))
    #expect(failures.read(most: wait) == (0, 0))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aClockThatWasSetBackLengthensNothing() {
    let failures = PinFailures(path: path)
    #expect(failures.keep(3, waiting: 100_000))
    #expect(failures.read(most: wait) == (3, 30))
    #expect(failures.keep(3, waiting: -50))
    #expect(failures.read(most: wait) == (3, 0))
  }

  @Test(arguments: ["", "{", "[]", "{\"failures\":\"3\"}", "{\"failures\":-3,\"until\":9}"])
  func aBrokenFileIsNone(text: String) throws {
    let failures = PinFailures(path: path)
    #expect(failures.keep(1, waiting: 0))
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(failures.read(most: wait) == (0, 0))
  }

  @Test func whereNothingCanBeWrittenItSaysSo() {
    #expect(!PinFailures(path: "/proc/none/kiosk-pin.json").keep(1, waiting: 1))
  }
}
