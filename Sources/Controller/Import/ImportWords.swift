import Model
import Store

/// What an import is called on the screen.
public enum ImportWords {
  /// What a row is about.
  public static func title(_ row: ImportRow) -> Bilingual {
    switch row {
    case .question, .category, .column, .meaning, .zeros: Bilingual(same: "")
    case .kind: Bilingual("Jenis catatan", "Kind of records")
    case .sheet: Bilingual("Lembar", "Sheet")
    case .header: Bilingual("Kepala tabel", "Header")
    case .delimiter: Bilingual("Pemisah kolom", "Cells parted by")
    case .encoding: Bilingual("Penyandian huruf", "Encoding")
    case .notation: Bilingual("Penulisan angka", "Numbers written")
    case .region: Bilingual("Kab/kota", "Region")
    case .year: Bilingual("Tahun", "Year")
    case .figure: Bilingual("Angka apa", "What is counted")
    case .subsector: Bilingual("Subsektor", "Subsector")
    case .standing: Bilingual("Kedudukan angka", "Standing")
    case .source: Bilingual("Sumber", "Source")
    case .codes: Bilingual("Kode wilayah", "Region codes")
    case .filling: Bilingual("Sel kosong", "Empty cells")
    case .persons: Bilingual("Nama mirip orang", "Names of persons")
    case .lostPhones: Bilingual("Telepon rusak", "Broken telephones")
    case .mendedPhones: Bilingual("Telepon tanpa 0", "Telephones without 0")
    case .mapping: Bilingual("Pemetaan", "Mapping")
    }
  }

  /// What a part of the page is called.
  public static func title(_ section: ImportRow.Section) -> Bilingual {
    switch section {
    case .questions: Bilingual("Perlu dijawab dahulu", "To be answered first")
    case .columns: Bilingual("Kolom", "Columns")
    case .answers: Bilingual("Sudah dijawab", "Answered")
    case .reading: Bilingual("Cara dibaca", "How it is read")
    }
  }

  /// What zeros mean.
  public static func title(_ meaning: ZeroMeaning) -> Bilingual {
    switch meaning {
    case .unknown: Bilingual("semuanya belum didata", "all unknown")
    case .zero: Bilingual("semuanya nol", "all zero")
    case .asWritten: Bilingual("seperti tertulis", "as written")
    }
  }

  static func detail(_ meaning: ZeroMeaning) -> Bilingual {
    switch meaning {
    case .unknown: Bilingual("tidak ada yang menghitung", "nobody counted")
    case .zero: Bilingual("dihitung, tidak ada", "counted, none found")
    case .asWritten:
      Bilingual("0 berarti nol, kosong belum didata", "0 is zero, empty is unknown")
    }
  }

  /// What parts the cells.
  public static func title(ofDelimiter delimiter: UInt8) -> Bilingual {
    switch delimiter {
    case UInt8(ascii: ","): Bilingual("koma ,", "comma ,")
    case UInt8(ascii: ";"): Bilingual("titik koma ;", "semicolon ;")
    case UInt8(ascii: "\t"): Bilingual("tab", "tab")
    case UInt8(ascii: "|"): Bilingual("garis tegak |", "bar |")
    default: Bilingual(same: String(Unicode.Scalar(delimiter)))
    }
  }

  /// How letters are written.
  public static func title(_ encoding: TextEncoding) -> Bilingual {
    switch encoding {
    case .utf16LittleEndian: Bilingual(same: "UTF-16 LE")
    case .utf16BigEndian: Bilingual(same: "UTF-16 BE")
    default: Bilingual(same: encoding.title)
    }
  }

  static func detail(_ notation: TableNotation) -> Bilingual {
    switch notation {
    case .indonesian: Bilingual("titik ribuan, koma desimal", "dot thousands, comma decimals")
    case .english: Bilingual("koma ribuan, titik desimal", "comma thousands, dot decimals")
    }
  }

  static func title(filling fills: Bool) -> Bilingual {
    fills
      ? Bilingual("sama dengan di atasnya", "the same as above")
      : Bilingual("memang kosong", "empty as they are")
  }

  static func title(persons takes: Bool) -> Bilingual {
    takes
      ? Bilingual("ambil apa adanya", "take them as they are")
      : Bilingual("tolak barisnya", "refuse their rows")
  }

  static func title(lostPhones drops: Bool) -> Bilingual {
    drops
      ? Bilingual("masukkan tanpa nomor itu", "take the rows without these numbers")
      : Bilingual("belum dijawab", "not answered")
  }

  static func title(mendedPhones mends: Bool) -> Bilingual {
    mends
      ? Bilingual("diberi 0 kembali", "get their 0 back") : Bilingual("biarkan", "leave them")
  }

  /// What the store says, without the options of the command.
  static func plain(_ text: Bilingual) -> Bilingual {
    Bilingual(plain(text.indonesian), plain(text.english))
  }

  private static let advices = [
    " atau tambahkan --", "; tambahkan --", " or add --", "; add --", " (--",
  ]

  private static func plain(_ text: String) -> String {
    for advice in advices {
      guard let start = text.indices.first(where: { text[$0...].hasPrefix(advice) }) else {
        continue
      }
      return String(text[..<start])
    }
    return text
  }
}
