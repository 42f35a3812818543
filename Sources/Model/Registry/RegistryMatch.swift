/// What a name or code finds in the registry.
public enum RegistryMatch: Hashable, Sendable {
  /// Nothing.
  case none
  /// One region.
  case one(Region)
  /// Several that fit equally well, in order of code: a person must choose.
  case several([Region])

  /// The match of these candidates.
  init(_ regions: [Region]) {
    switch (regions.first, regions.count) {
    case (let only?, 1): self = .one(only)
    case (_?, _): self = .several(regions)
    case (nil, _): self = .none
    }
  }

  /// The region, if exactly one fits.
  public var region: Region? {
    if case .one(let region) = self { region } else { nil }
  }

  /// All that fit.
  public var candidates: [Region] {
    switch self {
    case .none: []
    case .one(let region): [region]
    case .several(let regions): regions
    }
  }
}
