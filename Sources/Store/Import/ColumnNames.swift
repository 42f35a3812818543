import Model

/// The names under which columns are met, in both languages.
enum ColumnNames {
  /// The role that a header names, for records of a kind; nil if none is known.
  static func role(of header: String, kind: RecordKind?) -> ColumnRole? {
    if let key = keyInBrackets(header), let kind, kind.fieldKeys.contains(key) {
      return .field(key)
    }
    let whole = Folding.foldName(header)
    let bare = Folding.foldName(String(header.prefix { $0 != "(" }))
    let names = [whole, bare] + [whole, bare].compactMap(withoutLead)
    for name in names where !name.isEmpty {
      if let role = exact(name, kind) { return role }
    }
    return longest(bare.isEmpty ? whole : bare, kind)
  }

  /// The key that an exported table gives where two fields are called the same: `Sumber (source)`.
  private static func keyInBrackets(_ header: String) -> String? {
    guard header.hasSuffix(")"), let open = header.lastIndex(of: "(") else { return nil }
    return String(header[header.index(after: open)...].dropLast())
  }

  /// Whether a text is the name of a column of any kind.
  static func isKnown(_ text: String) -> Bool {
    if Subsector.reading(text).isNamed { return true }
    let name = Folding.foldName(text)
    return shared[name] != nil || fields[name] != nil || figures[name] != nil
      || withoutLead(name).map { shared[$0] != nil || fields[$0] != nil } ?? false
      || ordinals.contains(name)
  }

  /// Headers of a row's number.
  static let ordinals: Set<String> = ["no", "nomor", "no urut", "nomor urut", "nr", "number"]

  private static func withoutLead(_ name: String) -> String? {
    for lead in ["nama ", "nm ", "name of ", "kolom "] where name.hasPrefix(lead) {
      return String(name.dropFirst(lead.count))
    }
    return nil
  }

  private static func exact(_ name: String, _ kind: RecordKind?) -> ColumnRole? {
    if ordinals.contains(name) { return .ignored }
    if let kind, kind != .potential, let key = titles(of: kind)[name] { return .field(key) }
    if let role = shared[name] { return role }
    if kind == .potential {
      if let role = figureRoles[name] { return role }
      if let figure = figures[name] { return .figure(figure) }
      if values.contains(name) || HeaderWords.isNothingElse(name) { return .value }
      return fields[name] == "subsectors" ? .category : nil
    }
    guard let key = fields[name] else { return nil }
    guard let kind else { return .field(key) }
    if kind.fieldKeys.contains(key) { return .field(key) }
    // A list with one subsector a record calls the same field otherwise.
    let other = key == "subsectors" ? "subsector" : key
    return kind.fieldKeys.contains(other) ? .field(other) : nil
  }

  /// The longest known name with which a header begins.
  private static func longest(_ name: String, _ kind: RecordKind?) -> ColumnRole? {
    var words = name.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      if let role = exact(words.joined(separator: " "), kind) { return role }
    }
    return nil
  }

  /// Keys and titles of a kind's fields.
  private static func titles(of kind: RecordKind) -> [String: String] {
    var table: [String: String] = [:]
    for key in kind.fieldKeys {
      let title = kind.title(ofField: key)
      for name in [key, title.indonesian, title.english] { table[Folding.foldName(name)] = key }
    }
    return table
  }

  private static func table<Value>(_ rows: [(Value, [String])]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, names) in rows { for name in names { table[name] = value } }
    return table
  }

  private static let shared: [String: ColumnRole] = table([
    (
      .region,
      [
        "kab kota", "kabupaten kota", "kabkota", "kabupaten", "kota", "kab", "kota kabupaten",
        "wilayah", "daerah", "region", "city", "regency", "regency city", "city regency", "kab kot",
        "kabupaten atau kota", "asal daerah", "nama wilayah",
      ]
    ),
    (
      .regionCode,
      [
        "kode", "kode kabupaten kota", "kode wilayah", "kode kab kota", "kode daerah",
        "kode kemendagri", "kode bps", "bps kode kabupaten kota", "kemendagri kode kabupaten kota",
        "kode kabkota", "region code", "kode kabupaten", "kode kota", "code", "in",
      ]
    ),
    (.regionKind, ["jenis daerah", "status daerah", "jenis wilayah", "kabupaten or kota"]),
    (
      .ignored,
      [
        "provinsi", "nama provinsi", "kode provinsi", "province", "province name", "satuan", "unit",
        "jenis kelamin", "alasan ditolak", "reason refused",
      ]
    ),
    (.year, ["tahun", "year", "thn", "tahun data"]),
    (.id, ["id", "id record", "record id", "id komunitas", "id data"]),
    (
      .sensitive,
      [
        "nik", "no nik", "nomor nik", "no ktp", "nomor ktp", "ktp", "nomor induk kependudukan",
        "kk", "no kk", "nomor kk", "nomor kartu keluarga", "no kartu keluarga", "kartu keluarga",
        "tanggal lahir", "tgl lahir", "ttl", "tempat tanggal lahir", "tempat tgl lahir",
        "tempat dan tanggal lahir", "date of birth", "birth date", "dob", "birthday",
      ]
    ),
  ])

  private static let fields: [String: String] = table([
    (
      "name",
      [
        "nama", "name", "nama komunitas", "komunitas", "nama usaha", "pelaku usaha", "nama pelaku",
        "pelaku", "nama lembaga", "lembaga", "organisasi", "nama ruang", "ruang kreatif", "program",
        "kegiatan", "nama lengkap", "merek", "brand", "nama usaha brand", "sanggar", "community",
        "community name", "business name", "organisation", "space", "pelaku ekraf", "talenta",
        "nama tempat", "perusahaan", "paguyuban",
      ]
    ),
    (
      "subsectors",
      [
        "subsektor", "sub sektor", "subsector", "subsectors", "sub sektor ekraf",
        "subsektor ekraf", "bidang", "bidang usaha", "jenis usaha", "kategori", "kategori usaha",
        "sektor", "subsektor ekonomi kreatif", "sub sektor ekonomi kreatif", "category",
        "lapangan usaha",
      ]
    ),
    (
      "products",
      ["produk", "produk unggulan", "produk khas", "jenis produk", "product", "products"]
    ),
    ("kind", ["jenis", "jenis lembaga", "jenis organisasi"]),
    ("status", ["status", "keaktifan", "status keaktifan"]),
    (
      "since",
      [
        "sejak", "tahun berdiri", "berdiri", "tahun pendirian", "didirikan", "since", "established",
        "tanggal berdiri", "tgl berdiri", "berdiri sejak", "mulai usaha", "tahun mulai",
      ]
    ),
    (
      "members",
      ["anggota", "jumlah anggota", "jml anggota", "members", "banyak anggota", "total anggota"]
    ),
    ("district", ["kecamatan", "kec", "district", "nama kecamatan"]),
    (
      "village",
      [
        "desa", "kelurahan", "desa kelurahan", "desa kel", "kel", "kelurahan desa", "village",
        "nama desa",
      ]
    ),
    ("tags", ["tag", "tags", "kata kunci", "label"]),
    (
      "contact",
      [
        "kontak", "contact", "no hp", "hp", "nomor hp", "no telp", "telp", "telepon", "no telepon",
        "nomor telepon", "nomor telp", "telephone", "phone", "wa", "no wa", "whatsapp",
        "no whatsapp", "nomor wa", "email", "e mail", "surel", "alamat email", "alamat",
        "alamat usaha", "narahubung", "contact person", "cp", "ketua", "nama ketua", "pemilik",
        "nama pemilik", "penanggung jawab", "pic", "instagram", "ig", "media sosial", "sosmed",
        "no hp wa", "telp hp", "hp wa", "kontak person", "address", "owner", "handphone",
        "telpon", "no tlp", "tlp",
      ]
    ),
    ("note", ["catatan", "keterangan", "ket", "note", "notes", "deskripsi"]),
    ("capacity", ["kapasitas", "daya tampung", "capacity"]),
    ("source", ["sumber", "source"]),
  ])

  private static let figures: [String: FigureKind] = table([
    (.level, ["tingkat", "level", "tingkat perkembangan"]),
    (
      .businesses,
      [
        "usaha", "jumlah usaha", "unit usaha", "jumlah unit usaha", "jml usaha", "businesses",
        "jumlah pelaku", "jumlah pelaku usaha", "pelaku usaha", "jumlah pelaku ekraf", "perusahaan",
        "jumlah perusahaan", "jumlah ikm",
      ]
    ),
    (
      .workers,
      [
        "tenaga kerja", "jumlah tenaga kerja", "tk", "pekerja", "jumlah pekerja", "workers",
        "jml tenaga kerja", "naker", "employment",
      ]
    ),
    (
      .turnover,
      ["omzet", "omset", "turnover", "nilai omzet", "omzet rp", "pendapatan", "omzet per tahun"]
    ),
    (.exports, ["ekspor", "nilai ekspor", "export", "exports"]),
    (
      .registrations,
      ["ki", "hki", "jumlah ki", "jumlah hki", "ki terdaftar", "hki terdaftar", "merek terdaftar"]
    ),
    (
      .coachedBusinesses,
      ["umkm binaan", "jumlah umkm binaan", "coached businesses", "usaha binaan"]
    ),
  ])

  private static let figureRoles: [String: ColumnRole] = table([
    (.figureKind, ["figures kind", "jenis angka", "figure kind", "indikator", "indicator"]),
    (.value, ["figures value"]),
    (.figureState, ["figures state"]),
    (.standing, ["kedudukan", "standing", "figures standing"]),
    (.source, ["sumber", "source", "figures source", "sumber data"]),
  ])

  private static let values: Set<String> = [
    "jumlah", "nilai", "value", "banyaknya", "jml", "count", "angka", "jumlah umkm", "umkm",
    "proyeksi jumlah umkm", "jumlah ukm",
  ]

  /// The figure that a title or a header speaks of; nil if none.
  static func figure(in text: String) -> FigureKind? {
    let text = " " + Folding.foldName(text) + " "
    let signs: [(String, FigureKind)] = [
      (" umkm binaan ", .coachedBusinesses), (" binaan ", .coachedBusinesses),
      (" tenaga kerja ", .workers), (" pekerja ", .workers), (" omzet ", .turnover),
      (" omset ", .turnover), (" ekspor ", .exports), (" hki ", .registrations),
      (" kekayaan intelektual ", .registrations), (" jumlah usaha ", .businesses),
      (" unit usaha ", .businesses), (" pelaku usaha ", .businesses),
      (" jumlah pelaku ", .businesses), (" tingkat ", .level),
    ]
    return signs.first { text.contains($0.0) }?.1
  }
}

extension SubsectorReading {
  /// Whether a subsector is named.
  var isNamed: Bool {
    switch self {
    case .one, .several: true
    default: false
    }
  }
}
