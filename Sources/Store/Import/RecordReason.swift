import Model

/// Why rows of records are not taken in.
enum RecordReason {
  static func sameID(_ id: String) -> Bilingual {
    let id = DisplayText(id).text
    return Bilingual(
      "id \"\(id)\" dipakai dua kali dengan isi berbeda; pakai satu id satu catatan",
      "the id \"\(id)\" is used twice with different content; give each record its own")
  }

  static let sameName = Bilingual(
    "nama dan tempatnya sama dengan baris lain tetapi isinya berbeda; gabungkan, atau isi desanya",
    "name and place are those of another row but the rest is not; merge them, or fill in the desa"
  )

  static let severalRows = Bilingual(
    "beberapa baris cocok dengan satu catatan yang sudah ada; isi kecamatan, desa, atau id-nya",
    "several rows fit one record that is there; fill in the kecamatan, the desa or the id")

  static let severalNames = Bilingual(
    "beberapa catatan bernama sama ada di jejaring; isi kecamatan, desa, atau id-nya",
    "several records of that name are in the store; fill in the kecamatan, the desa or the id")
}
