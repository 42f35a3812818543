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
    case .region: Bilingual("Nama kab/kota", "Name of the region")
    case .regionCode: Bilingual("Kode kab/kota", "Code of the region")
    case .regionKind: Bilingual("Kabupaten atau kota", "Kabupaten or kota")
    case .year: Bilingual("Tahun", "Year")
    case .category: Bilingual("Subsektor atau kategori", "Subsector or category")
    case .figureKind: Bilingual("Jenis angka", "What is counted")
    case .value: Bilingual("Angka", "Figure")
    case .figureState: Bilingual("Keterangan angka", "State of the figure")
    case .standing: Bilingual("Kedudukan angka", "Standing of the figure")
    case .source: Bilingual("Sumber angka", "Source of the figure")
    case .figure(let kind):
      Bilingual("Angka \(kind.title.indonesian)", "Figure: \(kind.title.english)")
    case .subsector(let subsector):
      Bilingual("Angka \(subsector.title.indonesian)", "Figure of \(subsector.title.english)")
    case .yearValue(let year): Bilingual("Angka tahun \(year)", "Figure of \(year)")
    case .id: Bilingual(same: "ID")
    case .field(let key): kind?.title(ofField: key) ?? Bilingual(same: key)
    }
  }
}
