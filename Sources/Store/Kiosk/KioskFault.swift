import Model

/// Why a kiosk does not start.
public struct KioskFault: Error, Equatable, Sendable {
  /// What is wrong, and the mend.
  public let message: Bilingual

  /// Something that is wrong.
  public init(_ message: Bilingual) {
    self.message = message
  }

  /// Something that is wrong in a line of a file.
  init(_ path: String, line: Int, _ message: Bilingual) {
    self.init(
      Bilingual(
        "\(path):\(line): \(message.indonesian)", "\(path):\(line): \(message.english)"))
  }

  /// Something that is wrong at a value of a file.
  init(_ path: String, at value: JSONValue, _ message: Bilingual) {
    let place = value.document.position(ofByte: value.range.lowerBound)
    self.init(path, line: place.line, message)
  }
}
