import Model

extension JSONProblem {
  var numberMessage: Bilingual {
    switch self {
    case .leadingZero:
      Bilingual(
        "angka diawali nol; seharusnya tanpa nol di depan. Tulis 7, bukan 007",
        "the number starts with a zero; none was expected in front. Write 7, not 007")
    case .leadingPlus:
      Bilingual(
        "angka diawali tanda plus; seharusnya tanpa tanda. Hapus tanda plus",
        "the number starts with a plus; no sign was expected. Delete the plus")
    case .bareDecimalPoint:
      Bilingual(
        "titik desimal tanpa angka di kedua sisinya; seharusnya ada. Tulis 0.5 atau 5.0",
        "a decimal point without digits on both sides; they were expected. Write 0.5 or 5.0")
    case .badExponent:
      Bilingual(
        "pangkat tanpa angka sesudah e; seharusnya ada. Tulis 1e5 atau 100000",
        "an exponent without digits after the e; they were expected. Write 1e5 or 100000")
    case .missingDigits:
      Bilingual(
        "tanda minus tanpa angka; seharusnya langsung diikuti angka. Tulis -1",
        "a minus without a number; digits were expected right after it. Write -1")
    default:
      Bilingual(
        "ada tulisan menempel pada angka; seharusnya angka seperti -12.5 saja."
          + " Perbaiki angkanya atau beri tanda kutip ganda",
        "something is glued to the number; a plain number such as -12.5 was expected."
          + " Correct it or put it in double quotes")
    }
  }

  var stringMessage: Bilingual {
    switch self {
    case .unclosedString:
      Bilingual(
        "teks yang mulai di sini tidak ditutup; seharusnya ada tanda kutip ganda di ujungnya."
          + " Tambahkan \"",
        "the text that starts here is not closed; a double quote was expected at its end."
          + " Add \"")
    case .singleQuotes:
      Bilingual(
        "ada tanda kutip tunggal; seharusnya tanda kutip ganda. Ganti ' dengan \"",
        "found single quotes; double quotes were expected. Replace ' by \"")
    case .typographicQuotes:
      Bilingual(
        "ada tanda kutip lengkung; seharusnya tanda kutip ganda lurus. Ganti dengan \"",
        "found curly quotes; straight double quotes were expected. Replace them by \"")
    case .controlCharacter(.lineFeed):
      Bilingual(
        "ada ganti baris di dalam teks; seharusnya ditulis \\n."
          + " Tutup teks dengan \" atau tulis \\n",
        "there is a line break inside a text; \\n was expected."
          + " Close the text with \" or write \\n")
    case .controlCharacter(let byte):
      Bilingual(
        "ada karakter kendali \(Unicode.Scalar(byte).visible) di dalam teks;"
          + " seharusnya ditulis dengan \\. Hapus, atau tulis \\t untuk tab",
        "there is the control character \(Unicode.Scalar(byte).visible) inside a text;"
          + " an escape was expected. Delete it, or write \\t for a tab")
    case .badEscape(let found):
      Bilingual(
        "ada \\ sebelum \(found.visible); seharusnya salah satu dari \" \\ / b f n r t u."
          + " Hapus \\ atau tulis \\\\",
        "found \\ before \(found.visible); one of \" \\ / b f n r t u was expected."
          + " Delete the \\ or write \\\\")
    case .badUnicodeEscape:
      Bilingual(
        "\\u tanpa empat angka heksadesimal; seharusnya seperti \\u00e9."
          + " Lengkapi, atau tulis hurufnya langsung",
        "\\u without four hexadecimal digits; a form like \\u00e9 was expected."
          + " Complete it, or write the letter itself")
    default:
      Bilingual(
        "setengah pasangan surogat \\u; seharusnya dua berurutan seperti \\ud83d\\ude00."
          + " Lengkapi, atau tulis karakternya langsung",
        "half of a \\u surrogate pair; two in a row such as \\ud83d\\ude00 were expected."
          + " Complete it, or write the character itself")
    }
  }
}
