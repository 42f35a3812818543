import Model

/// Why a row of figures is not taken in, and the mend.
enum FigureReason {
  static let noYear = Bilingual(
    "tanpa tahun; isi tahunnya atau tambahkan --year 2024",
    "no year; fill it in or add --year 2024")

  static let noKind = Bilingual(
    "tidak jelas angka apa; tambahkan --figure usaha",
    "it is not clear what is counted; add --figure usaha")

  static let noCategory = Bilingual("tanpa subsektor; isi", "no subsector; fill it in")

  static let twice = Bilingual(
    "kategori yang sama sudah ada dengan angka lain; hapus salah satunya",
    "the same category is there with another number; delete one of them")

  static func category(_ text: String) -> Bilingual {
    let text = DisplayText(text).text
    return Bilingual(
      "\"\(text)\" bukan subsektor; tambahkan --category \"\(text)=KODE\"",
      "\"\(text)\" is no subsector; add --category \"\(text)=CODE\"")
  }

  static func several(_ text: String, _ subsectors: [Subsector]) -> Bilingual {
    let text = DisplayText(text).text
    let codes = subsectors.map(\.code).joined(separator: ", ")
    return Bilingual(
      "\"\(text)\" beberapa subsektor (\(codes)) dengan satu angka; pecah angkanya",
      "\"\(text)\" is several subsectors (\(codes)) with one number; divide it")
  }

  static func noNumber(_ column: String, _ text: String) -> Bilingual {
    let (column, text) = (DisplayText(column).text, DisplayText(text).text)
    return Bilingual(
      "\(column): \"\(text)\" bukan angka", "\(column): \"\(text)\" is no number")
  }

  static func outOfRange(_ column: String, _ text: String, _ kind: FigureKind) -> Bilingual {
    let (column, text) = (DisplayText(column).text, DisplayText(text).text)
    if kind.chainLink != nil {
      return Bilingual(
        "\(column): \"\(text)\" harus 0 sampai 4", "\(column): \"\(text)\" must be 0 to 4")
    }
    guard kind == .level else {
      return Bilingual(
        "\(column): \"\(text)\" harus bilangan bulat, 0 atau lebih",
        "\(column): \"\(text)\" must be a whole number, 0 or more")
    }
    return Bilingual(
      "\(column): \"\(text)\" harus 1 sampai 5", "\(column): \"\(text)\" must be 1 to 5")
  }
}
