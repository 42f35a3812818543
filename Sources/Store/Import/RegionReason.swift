import Model

/// Why a row's region is not clear, and the mend.
enum RegionReason {
  static let absent = Bilingual(
    "tanpa kab/kota; isi namanya atau tambahkan --in KODE",
    "no region; fill it in or add --in CODE")

  static func several(_ text: String, _ found: [Region]) -> Bilingual {
    let text = DisplayText(text).text
    let titles = found.map { "\($0.title) (\($0.code))" }
    return Bilingual(
      "\"\(text)\" bisa \(titles.joined(separator: " atau ")); tulis Kota atau Kabupaten",
      "\"\(text)\" may be \(titles.joined(separator: " or ")); write Kota or Kabupaten")
  }

  static func level(_ text: String, _ region: Region, _ province: Province) -> Bilingual {
    let (text, name) = (DisplayText(text).text, province.name)
    return Bilingual(
      "\"\(text)\" bisa \(region.title) (\(region.code)) atau Provinsi \(name) "
        + "(\(province.code)); tulis \(region.title) atau Provinsi \(name)",
      "\"\(text)\" may be \(region.title) (\(region.code)) or Provinsi \(name) "
        + "(\(province.code)); write \(region.title) or Provinsi \(name)")
  }

  static func digits(_ text: String, _ found: [Region]) -> Bilingual {
    let text = DisplayText(text).text
    let titles = found.map(\.title)
    return Bilingual(
      "kode \(text) berarti \(titles.joined(separator: " (Kemendagri) atau ")) (BPS); "
        + "tambahkan --codes kemendagri atau --codes bps",
      "code \(text) means \(titles.joined(separator: " (Kemendagri) or ")) (BPS); "
        + "add --codes kemendagri or --codes bps")
  }

  static func clash(_ text: String, _ found: Region) -> Bilingual {
    let text = DisplayText(text).text
    return Bilingual(
      "\"\(text)\": nama dan kode berbeda daerah (\(found.title) \(found.code)); samakan",
      "\"\(text)\": name and code are different regions (\(found.title) \(found.code)); "
        + "make them agree")
  }

  static func unknown(_ text: String) -> Bilingual {
    let text = DisplayText(text).text
    return Bilingual(
      "\"\(text)\" bukan kab/kota yang dikenal; tulis nama atau kodenya seperti Kota Malang, 35.73",
      "\"\(text)\" is no region that is known; write its name or code such as Kota Malang, 35.73")
  }
}
