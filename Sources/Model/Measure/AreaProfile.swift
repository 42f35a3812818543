/// What an area's figures of one kind say of it as a whole, over the subsectors that its source
/// measures; the measures that are no cells of a heatmap.
public struct AreaProfile: Equatable, Sendable {
  /// What is counted.
  public let basis: MeasureBasis
  /// How many of the subsectors that are measured here or in the reference are known here.
  public let availability: Availability
  /// The subsectors that are known.
  public let scope: [Subsector]
  /// The Herfindahl-Hirschman index, 1/n to 1; nil where too few are known.
  public let concentration: Double?
  /// Shannon's evenness, 0 to 1; nil where too few are known.
  public let evenness: Double?
  /// Krugman's difference from the reference, 0 to 2; nil where too few are known in both.
  public let difference: Double?

  /// The number of subsectors of equal size that would be as concentrated.
  public var effectiveNumber: Double? { concentration.map { 1 / $0 } }

  /// The profile of an area's counts against those of a reference; nil if nothing is known.
  public init?(
    _ basis: MeasureBasis, _ counts: [Double?], reference: [Double?],
    threshold: Double = Availability.threshold
  ) {
    let scope = zip(Subsector.allCases, counts).filter { $1 != nil }.map(\.0)
    guard !scope.isEmpty else { return nil }
    let padded = reference + Array(repeating: nil, count: max(0, counts.count - reference.count))
    let measured = zip(counts, padded).count { $0 != nil || $1 != nil }
    let availability = Availability(known: scope.count, of: measured)
    self.basis = basis
    self.scope = scope
    self.availability = availability
    concentration = availability.suffices(threshold) ? Composition.concentration(counts) : nil
    evenness = availability.suffices(threshold) ? Composition.evenness(counts) : nil
    difference = Composition.difference(counts, from: reference, threshold: threshold)
  }
}

extension AreaMeasure {
  /// The profile of an area in what the measure is made from; nil where that is no quantity.
  public func profile(of area: Area) -> AreaProfile? {
    guard measure.basis.isQuantity else { return nil }
    let counts = basis(of: area).map(\.value.number)
    let other = referenceRow(of: area)?.cells.map(\.value.number) ?? []
    return AreaProfile(
      measure.basis, counts, reference: other, threshold: network.identity.threshold)
  }
}
