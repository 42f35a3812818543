import Model
import Store

extension KeysReader {
  /// A key of the file that another command has.
  private struct Clash {
    let entry: Int
    let place: Int
    let other: Command
    let keys: [Key]
  }

  /// Leaves out the keys that another command has on one of the same screens.
  ///
  /// A command that has none of its new keys left gets its own back, which others may then want:
  /// hence again, until nothing clashes.
  mutating func settle() {
    while let clash = firstClash() {
      let refused = entries[clash.entry].sequences.remove(at: clash.place)
      note(refused.keys, at: refused.place, clash)
      let isLeft = entries[clash.entry].sequences.contains { $0.keys != [KeyBindings.leaving] }
      if !isLeft { entries.remove(at: clash.entry) }
    }
  }

  private mutating func note(_ keys: [Key], at place: JSONValue, _ clash: Clash) {
    let mine = Key.text(keys)
    let theirs = Key.text(clash.keys)
    let title = clash.other.title
    let id = clash.other.id.name
    guard keys != clash.keys else {
      return note(
        Bilingual(
          "\(mine) sudah milik \(id) (\(title.indonesian)); beri salah satu tombol lain",
          "\(mine) belongs to \(id) (\(title.english)); give one of them another key"), at: place)
    }
    note(
      Bilingual(
        "\(mine) dan \(theirs) dari \(id) berawal sama; beri salah satu tombol lain",
        "\(mine) and \(theirs) of \(id) begin alike; give one of them another key"), at: place)
  }

  private func firstClash() -> Clash? {
    let changed = Set(entries.map(\.command.id))
    let unchanged = CommandTable.all.filter { !changed.contains($0.id) }.map { ($0, $0.keys) }
    for (place, entry) in entries.enumerated() {
      let before = entries[..<place].map { ($0.command, $0.sequences.map(\.keys)) }
      let rivals = (unchanged + before).filter { CommandTable.share(entry.command.id, $0.0.id) }
      for (index, sequence) in entry.sequences.enumerated() {
        for (other, sequences) in rivals {
          let taken = sequences.first {
            $0.starts(with: sequence.keys) || sequence.keys.starts(with: $0)
          }
          if let taken { return Clash(entry: place, place: index, other: other, keys: taken) }
        }
      }
    }
    return nil
  }
}
