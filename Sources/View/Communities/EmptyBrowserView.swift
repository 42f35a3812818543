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
        "Tidak ada daftar nasional yang terbit, maka jejaring ini mulai kosong.",
        "No national list is published, so this network starts without any."), .quiet
    ),
    (Bilingual(same: ""), .text),
    (Bilingual("Menambahkan", "Adding"), .label),
    (
      Bilingual(
        "a di sini, untuk kab/kota yang dipilih di layar 2; atau dari baris perintah:",
        "a here, for the city chosen on screen 2; or on the command line:"), .quiet
    ),
    (
      Bilingual(
        same: "jejaring put communities name=\"Sanggar Kencana\" subsectors=SPT --in 35.73"), .link
    ),
    (Bilingual(same: ""), .text),
    (Bilingual("Mencoba dengan data contoh", "Trying it with sample data"), .label),
    (
      Bilingual(same: "jejaring init contoh --sample && jejaring --store contoh"), .link
    ),
  ]
}
