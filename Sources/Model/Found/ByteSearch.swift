/// Looks for bytes in bytes.
public enum ByteSearch {
  /// Where `word` stands first in `text`; nil if it does not.
  public static func first(_ word: [UInt8], in text: [UInt8]) -> Int? {
    word.withUnsafeBufferPointer { word in
      text.withUnsafeBufferPointer { first(word, in: $0, from: 0) }
    }
  }

  /// Where `word` stands first in `text` at or after `start`; nil if it does not.
  @inlinable
  public static func first(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let initial = word.first else { return start }
    var at = start
    let last = text.count - word.count
    while at <= last {
      if text[at] == initial {
        var place = 1
        while place < word.count, text[at + place] == word[place] { place += 1 }
        if place == word.count { return at }
      }
      at += 1
    }
    return nil
  }
}
