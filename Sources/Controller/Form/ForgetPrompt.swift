import Model
import Store

/// Asks for a word before a record is erased for good, which nothing takes back.
public struct ForgetPrompt: Equatable, Sendable {
  /// The word that has to be typed.
  public static let word = "HAPUS"

  /// The record's name.
  public let name: String
  /// What is typed.
  public var input = TextInput()
  let id: String

  init(_ id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Whether the word is typed.
  public var isSure: Bool { input.text == ForgetPrompt.word }
}
