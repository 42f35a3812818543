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

  static let twoLevels = Bilingual(
    "tingkat subsektor ini sudah ada dan berbeda; tingkat tidak dijumlah, hapus salah satunya",
    "this subsector's level is there and differs; levels are not added up, delete one of them")

  static func sumOutOfRange(_ kind: FigureKind) -> Bilingual {
    Bilingual(
      "jumlah \(kind.title.indonesian) menjadi lebih dari \(limit(kind, .indonesian)); "
        + "perbaiki angkanya",
      "the sum of \(kind.title.english) comes to more than \(limit(kind, .english)); mend the number"
    )
  }

  static func currency(_ column: String, _ text: String, _ kind: FigureKind) -> Bilingual {
    let (column, text) = (DisplayText(column).text, DisplayText(text).text)
    guard FigureNames.isMoney(kind) else {
      return Bilingual(
        "\(column): \"\(text)\" uang, padahal \(kind.title.indonesian) dihitung; tulis banyaknya",
        "\(column): \"\(text)\" is money, but \(kind.title.english) are counted; write the number")
    }
    let wanted = kind.unit == .dollars ? "US$" : "rupiah"
    return Bilingual(
      "\(column): \"\(text)\" bukan dalam \(wanted); ubah ke \(wanted)",
      "\(column): \"\(text)\" is not in \(wanted); convert it to \(wanted)")
  }

  private static func limit(_ kind: FigureKind, _ language: Language) -> String {
    language.decimal(FigureNames.limit(kind), places: 0)
  }

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
    let title = kind.title
    switch kind {
    case .level:
      return Bilingual(
        "\(column): \"\(text)\" harus 1 sampai 5", "\(column): \"\(text)\" must be 1 to 5")
    case .turnover, .exports:
      return Bilingual(
        "\(column): \"\(text)\" bukan \(title.indonesian) setahun; tulis 0 sampai "
          + limit(kind, .indonesian),
        "\(column): \"\(text)\" is no \(title.english) of a year; write 0 to "
          + limit(kind, .english))
    default:
      return Bilingual(
        "\(column): \"\(text)\" harus bilangan bulat, 0 sampai \(limit(kind, .indonesian))",
        "\(column): \"\(text)\" must be a whole number, 0 to \(limit(kind, .english))")
    }
  }
}
