/// What is held while an arrow, Home or End is pressed.
public enum HeldKey: Hashable, Sendable {
  /// Shift: what is passed is selected.
  case shift
  /// Ctrl or Alt: by words.
  case word
  /// Both: words are selected.
  case shiftWord

  /// What is held by the number that a terminal tells of it; nil for nothing.
  public init?(modifier number: Int) {
    let bits = max(0, number - 1)
    switch (bits & 1 != 0, bits & 6 != 0) {
    case (false, false): return nil
    case (true, false): self = .shift
    case (false, true): self = .word
    case (true, true): self = .shiftWord
    }
  }
}
