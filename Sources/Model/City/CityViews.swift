/// Which subsector each way of looking at a city puts first.
///
/// They often differ, and a page that shows one of them alone would mislead.
public struct CityViews: Equatable, Sendable {
  /// A way of looking at a city.
  public enum View: CaseIterable, Sendable {
    /// The flagship agreed in a designation.
    case agreed
    /// The flagship that the region claims.
    case claimed
    /// The most businesses, or what stands for them.
    case size
    /// The highest location quotient.
    case specialty
    /// The most communities.
    case communities
    /// The strongest value chain.
    case chain

    /// What stands before the subsector.
    public var title: Bilingual {
      switch self {
      case .agreed: Bilingual("unggulan", "flagship")
      case .claimed: Bilingual("klaim daerah", "claimed")
      case .size: Bilingual("terbesar", "largest")
      case .specialty: Bilingual("terkhas", "most special")
      case .communities: Bilingual("komunitas", "communities")
      case .chain: Bilingual("rantai nilai", "value chain")
      }
    }
  }

  /// What one of them puts first.
  public struct Leader: Equatable, Sendable {
    /// The way of looking.
    public let view: View
    /// The subsector; two where they are level.
    public let subsectors: [Subsector]
  }

  /// The most subsectors that may share a first place: where more do, none leads.
  static let mostLevel = 2

  /// What is known, in the order of the views.
  public let leaders: [Leader]

  init(_ found: [(View, [Subsector])]) {
    leaders = found.filter { (1...Self.mostLevel).contains($0.1.count) }
      .map { Leader(view: $0.0, subsectors: $0.1) }
  }

  /// Whether no subsector stands first in all of them.
  public var differ: Bool {
    guard let first = leaders.first else { return false }
    return !first.subsectors.contains { subsector in
      leaders.allSatisfy { $0.subsectors.contains(subsector) }
    }
  }

  /// What a view puts first; none where that is not known.
  public subscript(view: View) -> [Subsector] {
    leaders.first { $0.view == view }?.subsectors ?? []
  }
}
