import Model

extension ColumnRole {
  /// What a column can be taken for among records of a kind, the commonest first.
  public static func choices(_ kind: RecordKind?) -> [ColumnRole] {
    let whose: [ColumnRole] = [.ignored, .region, .regionCode, .regionKind]
    guard let kind else { return whose }
    guard kind == .potential else {
      return whose + kind.fieldKeys.map { .field($0) } + [.id]
    }
    return whose + [.year, .category, .value, .figureKind]
      + FigureKind.allCases.map { .figure($0) } + Subsector.allCases.map { .subsector($0) }
      + [.figureState, .standing, .source]
  }

  /// What a person calls it among records of a kind.
  public func title(_ kind: RecordKind?) -> Bilingual {
    switch self {
    case .ignored: Bilingual("dilewati", "left out")
    case .sensitive: Bilingual("tidak disimpan", "not stored")
    case .region: Bilingual("nama kab/kota", "name of the region")
    case .regionCode: Bilingual("kode kab/kota", "code of the region")
    case .regionKind: Bilingual("kabupaten atau kota", "kabupaten or kota")
    case .year: Bilingual("tahun", "year")
    case .category: Bilingual("subsektor atau kategori", "subsector or category")
    case .figureKind: Bilingual("jenis angka", "what is counted")
    case .value: Bilingual("angka", "figure")
    case .figureState: Bilingual("keterangan angka", "state of the figure")
    case .standing: Bilingual("kedudukan angka", "standing of the figure")
    case .source: Bilingual("sumber angka", "source of the figure")
    case .figure(let kind): kind.title
    case .subsector(let subsector):
      Bilingual("angka \(subsector.title.indonesian)", "figure of \(subsector.title.english)")
    case .yearValue(let year): Bilingual("angka tahun \(year)", "figure of \(year)")
    case .id: Bilingual(same: "id")
    case .field(let key): kind?.title(ofField: key) ?? Bilingual(same: key)
    }
  }
}
