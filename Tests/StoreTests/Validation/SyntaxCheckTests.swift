import Foundation
import Store
import Testing

/// `jejaring validate --syntax FILE`: exact lines, and the exit code.
@Suite struct SyntaxCheckTests {
  static let cases: [(String, String)] = [
    ("", "1:1: berkas kosong; seharusnya berisi satu nilai JSON. Pulihkan berkas atau tulis {}"),
    (
      "\u{FEFF}{}",
      "1:1: ada tanda BOM di awal; seharusnya langsung isi JSON. Simpan sebagai UTF-8 tanpa BOM"
    ),
    (
      "{\"a\":1",
      "1:7: berkas habis; seharusnya masih ada koma atau }. Lengkapi bagian akhir yang terpotong"
    ),
    (
      "{\n\"é\":\"b}",
      "2:5: teks yang mulai di sini tidak ditutup; seharusnya ada tanda kutip ganda di ujungnya."
        + " Tambahkan \""
    ),
    (
      "{\n\"a\":1,\n}",
      "2:6: ada koma sebelum penutup; sesudah koma seharusnya ada isi. Hapus koma ini"
    ),
    (
      "{\"a\":1\n\"b\":2}",
      "1:7: isi berikutnya mulai tanpa koma; seharusnya ada koma di sini. Tambahkan koma"
    ),
    (
      "{\"a\" 1}",
      "1:5: tidak ada titik dua (:) sesudah kunci; seharusnya \"kunci\":nilai. Tambahkan titik dua"
    ),
    (
      "{a:1}",
      "1:2: kunci tanpa tanda kutip; seharusnya dalam tanda kutip ganda. Tulis \"kunci\""
    ),
    (
      "['a']",
      "1:2: ada tanda kutip tunggal; seharusnya tanda kutip ganda. Ganti ' dengan \""
    ),
    (
      "{“a”:1}",
      "1:2: ada tanda kutip lengkung; seharusnya tanda kutip ganda lurus. Ganti dengan \""
    ),
    (
      "{\n  // nama\n}",
      "2:3: ada komentar; JSON hanya berisi nilai, tanpa komentar. Hapus komentar ini"
    ),
    (
      "[True]",
      "1:2: ada kata True; seharusnya true, false, null, angka, atau teks dalam tanda kutip ganda."
        + " Ganti dengan salah satunya"
    ),
    ("[007]", "1:2: angka diawali nol; seharusnya tanpa nol di depan. Tulis 7, bukan 007"),
    ("[+1]", "1:2: angka diawali tanda plus; seharusnya tanpa tanda. Hapus tanda plus"),
    (
      "[.5]",
      "1:2: titik desimal tanpa angka di kedua sisinya; seharusnya ada. Tulis 0.5 atau 5.0"
    ),
    ("[1e]", "1:3: pangkat tanpa angka sesudah e; seharusnya ada. Tulis 1e5 atau 100000"),
    ("[- 1]", "1:2: tanda minus tanpa angka; seharusnya langsung diikuti angka. Tulis -1"),
    (
      "[1.2.3]",
      "1:5: ada tulisan menempel pada angka; seharusnya angka seperti -12.5 saja."
        + " Perbaiki angkanya atau beri tanda kutip ganda"
    ),
    (
      "[\"a\tb\"]",
      "1:4: ada karakter kendali   (U+0009) di dalam teks; seharusnya ditulis dengan \\."
        + " Hapus, atau tulis \\t untuk tab"
    ),
    (
      "[\"\\x\"]",
      "1:3: ada \\ sebelum x (U+0078); seharusnya salah satu dari \" \\ / b f n r t u."
        + " Hapus \\ atau tulis \\\\"
    ),
    (
      "[\"\\u12g4\"]",
      "1:3: \\u tanpa empat angka heksadesimal; seharusnya seperti \\u00e9."
        + " Lengkapi, atau tulis hurufnya langsung"
    ),
    (
      "[\"\\ud800\"]",
      "1:3: setengah pasangan surogat \\u; seharusnya dua berurutan seperti \\ud83d\\ude00."
        + " Lengkapi, atau tulis karakternya langsung"
    ),
    (
      "{\"a\":1,\n\"a\":2}",
      "2:1: kunci \"a\" sudah ada di objek ini; setiap kunci hanya sekali."
        + " Hapus atau ganti nama salah satunya"
    ),
    (
      "{} {}",
      "1:4: masih ada isi sesudah nilai selesai; satu berkas hanya satu nilai. Hapus sisanya"
    ),
  ]

  @Test(arguments: cases) func saysPlaceProblemAndMend(text: String, line: String) throws {
    let folder = try TestFolder()
    try folder.write(text, to: "a.json")
    let run = try Program.jejaring("validate", "--syntax", folder["a.json"])
    let said = line.replacing(" ", with: " kesalahan: ", maxReplacements: 1)
    #expect(run == ProgramRun(status: 1, output: "\(folder["a.json"]):\(said)\n", errors: ""))
  }

  @Test func invalidUTF8IsSaidToo() throws {
    let folder = try TestFolder()
    try AtomicFile.write([0x5B, 0x22, 0xFF, 0x22, 0x5D], to: folder["a.json"])
    let run = try Program.jejaring("validate", "--syntax", "--lang", "en", folder["a.json"])
    #expect(run.status == 1)
    #expect(
      run.output.hasPrefix("\(folder["a.json"]):1:3: error: there are bytes that are not UTF-8; "))
  }

  @Test func aCleanFileSaysNothing() throws {
    let folder = try TestFolder()
    try folder.write("{\"what\":[\"ever\",1e400]}", to: "a.json")
    let run = try Program.jejaring("validate", "--syntax", folder["a.json"])
    #expect(run == ProgramRun(status: 0, output: "", errors: ""))
  }

  @Test func everyFileIsLookedAt() throws {
    let folder = try TestFolder()
    for (name, text) in [("a", "[1,]"), ("b", "[]"), ("c", "{")] {
      try folder.write(text, to: name)
    }
    let run = try Program.jejaring(
      "validate", "--syntax", folder["a"], folder["b"], folder["c"], folder["d"])
    #expect(run.status == 1)
    #expect(run.lines.count == 3)
    #expect(run.lines.first?.hasPrefix("\(folder["a"]):1:3: ") == true)
    #expect(
      run.lines.last == "\(folder["d"]): kesalahan: tidak dapat dibaca: tidak ada; periksa namanya")
  }

  @Test func aPipeDoesNotHang() throws {
    let folder = try TestFolder()
    #expect(mkfifo(folder["a.json"], 0o600) == 0)
    #expect(try Program.jejaring("validate", "--syntax", folder["a.json"]).status == 1)
  }
}
