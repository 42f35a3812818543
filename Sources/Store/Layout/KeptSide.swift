/// Which of the two versions that a change keeps of a file.
enum KeptSide: Sendable {
  /// The version before the change.
  case old
  /// The version that the change made.
  case new
}
