/// How well what one region offers meets what another needs (Michaely's index).
public enum Complementarity {
  /// 100 (1 - sum abs(m_k - x_k) / 2), 0 to 100; nil if one of the two has none.
  ///
  /// m and x are the shares of each kind among the needs of one and the offers of the other. It is not symmetric: what b needs of a is another number.
  public static func index(needs: [Double], offers: [Double]) -> Double? {
    guard needs.count == offers.count else { return nil }
    let sums = (needs.reduce(0, +), offers.reduce(0, +))
    guard sums.0 > 0, sums.1 > 0 else { return nil }
    let apart = zip(needs, offers).reduce(0) { $0 + ($1.0 / sums.0 - $1.1 / sums.1).magnitude }
    return 100 * (1 - apart / 2)
  }

  /// How well what `second` offers meets what `first` needs, by the kinds of needs and offers.
  public static func index(needsOf first: CityHoldings, offersOf second: CityHoldings) -> Double? {
    index(
      needs: counts(first.needs.filter { !$0.stamp.isDeleted }.compactMap(\.topic)),
      offers: counts(second.offers.filter { !$0.stamp.isDeleted }.compactMap(\.topic)))
  }

  private static func counts(_ kinds: [OpportunityKind]) -> [Double] {
    OpportunityKind.allCases.map { kind in Double(kinds.count { $0 == kind }) }
  }
}
