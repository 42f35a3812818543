import Model

extension JSONProblem {
  /// What was found, what was expected, and the mend.
  public var message: Bilingual {
    switch self {
    case .unexpectedEnd, .unexpectedCharacter, .textAfterEnd, .tooDeep, .tooLarge:
      shapeMessage
    case .trailingComma, .missingComma, .missingColon, .keyNotString, .duplicateKey, .comment,
      .unquotedWord:
      memberMessage
    case .leadingZero, .leadingPlus, .bareDecimalPoint, .badExponent, .missingDigits,
      .malformedNumber:
      numberMessage
    case .unclosedString, .singleQuotes, .typographicQuotes, .controlCharacter, .badEscape,
      .badUnicodeEscape, .loneSurrogate:
      stringMessage
    case .emptyFile:
      Bilingual(
        "berkas kosong; seharusnya berisi satu nilai JSON. Pulihkan berkas atau tulis {}",
        "the file is empty; one JSON value was expected. Restore the file or write {}")
    case .byteOrderMark:
      Bilingual(
        "ada tanda BOM di awal; seharusnya langsung isi JSON. Simpan sebagai UTF-8 tanpa BOM",
        "there is a byte order mark at the start; JSON was expected at once."
          + " Save as UTF-8 without BOM")
    case .invalidUTF8:
      Bilingual(
        "ada bita yang bukan UTF-8; seluruh berkas harus UTF-8. Simpan ulang sebagai UTF-8",
        "there are bytes that are not UTF-8; all of the file must be. Save it again as UTF-8")
    }
  }

  private var shapeMessage: Bilingual {
    switch self {
    case .unexpectedEnd(let expected):
      Bilingual(
        "berkas habis; seharusnya masih ada \(expected.name.indonesian)."
          + " Lengkapi bagian akhir yang terpotong",
        "the file ends here; \(expected.name.english) was expected."
          + " Complete the end that was cut off")
    case .unexpectedCharacter(let found, let expected):
      Bilingual(
        "ada \(found.visible); seharusnya \(expected.name.indonesian). Hapus atau ganti",
        "found \(found.visible); \(expected.name.english) was expected. Delete or replace it")
    case .textAfterEnd:
      Bilingual(
        "masih ada isi sesudah nilai selesai; satu berkas hanya satu nilai. Hapus sisanya",
        "there is more after the value; a file holds one value only. Delete the rest")
    case .tooDeep:
      Bilingual(
        "lebih dari \(JSONParser.depthLimit) tingkat { dan [ bersarang;"
          + " batasnya \(JSONParser.depthLimit). Sederhanakan susunannya",
        "more than \(JSONParser.depthLimit) levels of { and [;"
          + " the limit is \(JSONParser.depthLimit). Make it flatter")
    default:
      Bilingual(
        "berkas atau satu nilainya terlalu besar; batasnya 4 GiB untuk berkas dan 256 MiB untuk"
          + " satu nilai. Bagi menjadi beberapa berkas",
        "the file or one value is too large; the limits are 4 GiB for a file and 256 MiB for a"
          + " value. Split it into several files")
    }
  }

  private var memberMessage: Bilingual {
    switch self {
    case .trailingComma:
      Bilingual(
        "ada koma sebelum penutup; sesudah koma seharusnya ada isi. Hapus koma ini",
        "there is a comma before the closing bracket; more was expected after it."
          + " Delete this comma")
    case .missingComma:
      Bilingual(
        "isi berikutnya mulai tanpa koma; seharusnya ada koma di sini. Tambahkan koma",
        "the next item starts without a comma; one was expected here. Add a comma")
    case .missingColon:
      Bilingual(
        "tidak ada titik dua (:) sesudah kunci; seharusnya \"kunci\":nilai. Tambahkan titik dua",
        "there is no colon (:) after the key; \"key\":value was expected. Add a colon")
    case .keyNotString:
      Bilingual(
        "kunci tanpa tanda kutip; seharusnya dalam tanda kutip ganda. Tulis \"kunci\"",
        "a key without quotes; double quotes were expected. Write \"key\"")
    case .duplicateKey(let key):
      Bilingual(
        "kunci \"\(DisplayText(key).text)\" sudah ada di objek ini; setiap kunci hanya sekali."
          + " Hapus atau ganti nama salah satunya",
        "the key \"\(DisplayText(key).text)\" is already in this object; each key may stand once."
          + " Delete or rename one of them")
    case .unquotedWord(let word):
      Bilingual(
        "ada kata \(DisplayText(word).text); seharusnya true, false, null, angka, atau teks dalam tanda"
          + " kutip ganda. Ganti dengan salah satunya",
        "found the word \(DisplayText(word).text); true, false, null, a number, or text in double quotes"
          + " was expected. Write one of these")
    default:
      Bilingual(
        "ada komentar; JSON hanya berisi nilai, tanpa komentar. Hapus komentar ini",
        "there is a comment; JSON holds values only. Delete the comment")
    }
  }
}
