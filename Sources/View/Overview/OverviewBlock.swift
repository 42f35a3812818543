import Controller

/// A headed block of the overview.
struct OverviewBlock {
  /// The section that it shows.
  let section: OverviewSection
  /// The rows that it takes.
  let height: Int
  /// Draws it into a rectangle, which may be lower than its height.
  let draw: (Rect, inout Canvas) -> Void
}
