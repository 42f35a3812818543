import Model

/// A side from which the browser's records can be narrowed.
public enum Facet: Int, CaseIterable, Sendable {
  case kind, province, region, district, subsector, product, status, tag

  /// The heading.
  public var title: Bilingual {
    switch self {
    case .kind: Bilingual("Jenis", "Kind")
    case .province: Bilingual("Provinsi", "Province")
    case .region: Bilingual("Kab/kota", "City")
    case .district: Bilingual("Kecamatan", "District")
    case .subsector: Bilingual("Subsektor", "Subsector")
    case .product: Bilingual("Produk", "Product")
    case .status: Bilingual(same: "Status")
    case .tag: Bilingual("Tag", "Tag")
    }
  }

  /// The field by which a filter names it.
  var filterField: FilterField {
    switch self {
    case .kind: .kind
    case .province: .province
    case .region: .region
    case .district: .district
    case .subsector: .subsector
    case .product: .product
    case .status: .status
    case .tag: .tag
    }
  }
}
