/// A key press, as the terminal tells it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Unicode.Scalar)
  /// A letter held with Ctrl, in lower case.
  case control(Unicode.Scalar)
  /// A character held with Alt, or sent after Esc.
  case alt(Unicode.Scalar)
  /// Named keys.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// Arrow keys.
  case up, down, left, right
  /// Paging keys.
  case home, end, pageUp, pageDown
  /// A function key, from 1.
  case function(Int)
  /// An arrow, Home or End while something is held.
  case held(HeldKey, Arrow)

  /// The key without what is held, where that means nothing by itself.
  public var plain: Key {
    if case .held(_, let arrow) = self { return arrow.key }
    return self
  }
}
