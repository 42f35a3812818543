import Controller
import Model

/// What the browser says while nothing is in it: what belongs there, and how it gets there.
enum EmptyBrowserView {
  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    let language = state.language
    for (row, line) in lines.enumerated() {
      let y = area.y + row
      guard y < area.bottom else { return }
      canvas.write(line.0.text(language), area.x + 1, y, line.1, width: area.width - 2)
    }
  }

  private static let lines: [(Bilingual, Style)] = [
    (Bilingual("Belum ada komunitas di sini.", "There are no communities here yet."), .title),
    (Bilingual(same: ""), .text),
    (
      Bilingual(
        "Di layar ini tampil komunitas, usaha, talenta, ruang, dan lembaga kreatif",
        "This screen shows communities, businesses, talents, spaces and organisations"), .quiet
    ),
    (
      Bilingual(
        "tiap kab/kota: nama, subsektor, produk, kecamatan, tautan di antaranya.",
        "of each city: name, subsectors, products, district, and the links between them."), .quiet
    ),
    (
      Bilingual(
        "Tidak ada daftar nasional yang terbit, maka jejaring ini mulai dengan kosong.",
        "No national list is published, so this network starts without any."), .quiet
    ),
    (Bilingual(same: ""), .text),
    (Bilingual("Menambahkan", "Adding"), .label),
    (
      Bilingual(
        "satu baris JSON tiap komunitas dalam cities/KODE.json, bagian \"communities\":",
        "a line of JSON for each in cities/CODE.json, under \"communities\":"), .quiet
    ),
    (
      Bilingual(
        same: "{\"id\":\"c-35.73-1\",\"name\":\"Sanggar Kencana\",\"subsectors\":[\"SPT\"]}"), .link
    ),
    (
      Bilingual("lalu periksa dengan: jejaring validate", "then check it: jejaring validate"),
      .quiet
    ),
    (Bilingual(same: ""), .text),
    (Bilingual("Mencoba dengan data contoh", "Trying it with sample data"), .label),
    (
      Bilingual(same: "jejaring init contoh --sample && jejaring --store contoh"), .link
    ),
  ]
}
