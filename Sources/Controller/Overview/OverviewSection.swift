import Model

/// The sections of the overview, in the order in which Tab visits them.
public enum OverviewSection: Int, CaseIterable, Sendable {
  case membership, published, islands, designations, subsectors, years, quality, changes

  /// How many rows a section has.
  public func count(in summary: NetworkSummary) -> Int {
    switch self {
    case .membership: summary.membership.count
    case .published: summary.published.count
    case .islands: summary.islands.count
    case .designations: summary.programmes.count
    // How concentrated they are stands below them.
    case .subsectors: Subsector.count + (summary.concentration == nil ? 0 : 1)
    case .years: summary.years.count
    case .quality: 3
    case .changes: summary.changes.count
    }
  }
}
