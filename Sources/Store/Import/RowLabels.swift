import Model

/// The columns of a table of figures that tell its rows apart.
enum RowLabels {
  private static let placeNames: Set<String> = [
    "kecamatan", "kec", "nama kecamatan", "district", "desa", "kelurahan", "desa kelurahan",
    "desa kel", "kel", "kelurahan desa", "nama desa", "village", "dusun", "lingkungan", "rw", "rt",
    "kampung", "nagari", "distrik",
  ]
  /// Columns that say something of a number and not what it is of.
  private static let remarks: Set<String> = [
    "catatan", "keterangan", "ket", "note", "notes", "sumber", "source", "sumber data", "petugas",
    "pendata", "tanggal", "tgl", "date", "satuan", "unit", "alasan ditolak", "reason refused", "id",
    "kode provinsi", "persen", "persentase",
  ]

  /// The columns of places within a region.
  static func places(_ plan: ImportPlan) -> [Int] {
    plan.layout.names.indices.filter { isPlace(plan.layout.names[$0]) }
  }

  /// The other columns of words, such as the kind of business, its size, its name.
  static func others(_ plan: ImportPlan) -> [Int] {
    plan.columns.filter { column in
      guard column.role == .ignored, !isPlace(column.name), !column.examples.isEmpty else {
        return false
      }
      let name = Folding.foldName(column.name)
      return !remarks.contains(name) && !ColumnNames.ordinals.contains(name)
        && column.examples.contains { $0.contains(where: \.isLetter) }
    }.map(\.index)
  }

  private static func isPlace(_ name: String) -> Bool {
    placeNames.contains(Folding.foldName(name))
  }
}
