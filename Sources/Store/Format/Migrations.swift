import Model

/// How files of older formats become files of this one, a step from each format to the next.
///
/// A file is read by these steps in memory. The first change of it writes it in the new format,
/// and the old file stays among the versions that undo keeps.
package struct Migrations: Sendable {
  /// From a document of one format to the bytes of the next.
  package typealias Step = @Sendable (JSONValue) -> [UInt8]

  private let steps: [Int: Step]
  private let current: Int

  /// The steps by the format that they start from, up to the format that is current.
  package init(_ steps: [Int: Step], to current: Int = NetworkIdentity.currentFormat) {
    self.steps = steps
    self.current = current
  }

  /// The steps to this program's format; format 1 is the first, so there are none yet.
  static let standard = Migrations([:])

  /// The document of some bytes, in the current format if steps lead there.
  ///
  /// Throws `JSONError` if the bytes or what a step makes of them are no JSON.
  package func document(_ bytes: [UInt8]) throws(JSONError) -> JSONDocument {
    var document = try JSONDocument(bytes)
    while let format = document.root["format"]?.integer, format < current,
      let step = steps[format]
    {
      let next = try JSONDocument(step(document.root))
      guard next.root["format"]?.integer == format + 1 else { break }
      document = next
    }
    return document
  }
}
