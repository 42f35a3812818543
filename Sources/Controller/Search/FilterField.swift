/// The fields that a filter can name.
public enum FilterField: CaseIterable, Hashable, Sendable {
  case province, region, subsector, island, designation, membership, kind, status, product, tag
  case district, data

  /// The field of a folded name in either language; nil for any other word.
  init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = match
  }

  /// The names that a person may type; the first is the one shown.
  public var names: [String] {
    switch self {
    case .province: ["provinsi", "prov", "province"]
    case .region: ["kab", "kota", "region"]
    case .subsector: ["subsektor", "sub", "subsector"]
    case .island: ["pulau", "island"]
    case .designation: ["penetapan", "designation"]
    case .membership: ["keanggotaan", "membership"]
    case .kind: ["jenis", "kind"]
    case .status: ["status"]
    case .product: ["produk", "product"]
    case .tag: ["tag"]
    case .data: ["data"]
    case .district: ["kecamatan", "kec", "district"]
    }
  }
}
