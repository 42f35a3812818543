/// A name with slots, such as "Sanggar {t} {n}".
struct NamePattern: Sendable {
  /// What a slot is filled with.
  enum Slot: Character, Sendable {
    /// A noun of the subsector.
    case noun = "x"
    /// A regional name of two words.
    case name = "n"
    /// The bare name of the kab/kota.
    case city = "k"
    /// A kecamatan.
    case district = "d"
    /// What people of the region call themselves.
    case people = "o"
    /// A performing art of the region.
    case art = "t"
    /// A product of the subsector there.
    case product = "p"
  }

  private enum Piece: Sendable {
    case text(Substring)
    case slot(Slot)
  }

  private let pieces: [Piece]

  /// The pattern of a text in which `{n}` and the like are slots.
  init(_ text: String) {
    var pieces: [Piece] = []
    for part in text.split(separator: "{") {
      if let letter = part.first, let slot = Slot(rawValue: letter), part.dropFirst().first == "}" {
        pieces.append(.slot(slot))
        pieces.append(.text(part.dropFirst(2)))
      } else {
        pieces.append(.text(part))
      }
    }
    self.pieces = pieces
  }

  /// The name, each slot filled by `word`.
  func filled(_ word: (Slot) -> String) -> String {
    var name = ""
    for piece in pieces {
      switch piece {
      case .text(let text): name += text
      case .slot(let slot): name += word(slot)
      }
    }
    return name
  }
}
