import Controller

/// A headed block of the overview.
struct OverviewBlock {
  /// The section that it shows.
  let section: OverviewSection
  /// Whether it belongs to the block above it, with no blank line between.
  var isJoined = false
  /// The rows that it takes.
  let height: Int
  /// Draws it into a rectangle, which may be lower than its height.
  let draw: (Rect, inout Canvas) -> Void
}
