import Controller
import Model
import Store

/// Draws how far a job of an import is.
enum ImportWorkView {
  static func draw(
    _ work: ImportWork, _ language: Language, _ appearance: Appearance, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let text = title(work).text(language)
    canvas.write(text, area.x, area.y, .text, width: area.width)
    let stop =
      work.isStopping
      ? Bilingual("sedang dihentikan …", "stopping …") : Bilingual("Esc menghentikan", "Esc stops")
    canvas.write(stop.text(language), endingAt: area.right, area.y, .label)
    guard let progress = work.progress, progress.all > 0, area.height > 1 else { return }
    let share = min(1, Double(progress.done) / Double(progress.all))
    let counts = " \(Int(share * 100))%  \(counts(progress, language))"
    let width = max(4, area.width - Canvas.width(of: counts) - 1)
    for x in area.x..<area.x + width { canvas.put("─", x, area.y + 1, .rule) }
    Bar.drawLine(share, area.x, area.y + 1, width: width, .accent, on: &canvas)
    canvas.write(counts, area.x + width, area.y + 1, .label)
  }

  private static func title(_ work: ImportWork) -> Bilingual {
    switch work.progress?.stage {
    case .reading? where work.task == .drafting: Bilingual("Membaca baris", "Reading rows")
    case .comparing?: Bilingual("Membandingkan kab/kota", "Comparing regions")
    case .writing?: Bilingual("Menulis kab/kota", "Writing regions")
    default:
      switch work.task {
      case .reading: Bilingual("Membaca berkas …", "Reading the file …")
      case .understanding, .drafting: Bilingual("Membaca baris …", "Reading rows …")
      case .writing: Bilingual("Menulis …", "Writing …")
      }
    }
  }

  private static func counts(_ progress: ImportProgress, _ language: Language) -> String {
    let of = Bilingual("dari", "of").text(language)
    guard progress.stage == .reading else {
      return "\(language.grouped(progress.done)) \(of) \(language.grouped(progress.all))"
    }
    return "\(size(progress.done, language)) \(of) \(size(progress.all, language))"
  }

  /// A number of bytes as a person reads it.
  static func size(_ bytes: Int, _ language: Language) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    if bytes < 1_000_000 { return "\(language.grouped(bytes / 1000)) kB" }
    return "\(language.decimal(Double(bytes) / 1_000_000, places: 1)) MB"
  }
}
