import Controller
import Model

/// Draws what goes along with a record that is moved to another region.
enum MoveFormView {
  static func draw(
    _ form: FormState, _ state: AppState, _ titleWidth: Int, _ area: Rect, _ canvas: inout Canvas
  ) {
    let language = state.language
    let from = Registry.standard.region(form.region)?.title ?? form.region.description
    var lines = [
      (Bilingual("Dari", "From"), Bilingual(same: from)),
      (
        Bilingual("Tetap", "Stays"),
        Bilingual(
          "id \(form.movedID ?? ""), dan semua tautan kepadanya",
          "the id \(form.movedID ?? ""), and all links to it")
      ),
    ]
    if form.movesPrivately {
      lines.append(
        (
          Bilingual("Ikut", "Goes along"),
          Bilingual(
            "kontak dan izin, juga yang pribadi", "contact and consent, the private part too")
        ))
    }
    for source in state.carriedSources(form) {
      lines.append(
        (
          Bilingual("Ikut", "Goes along"),
          Bilingual("sumber \(source.indonesian)", "the source \(source.english)")
        ))
    }
    if let place = form.movedPlace {
      lines.append(
        (
          Bilingual("Periksa", "Check"),
          Bilingual(
            "\(place) ikut; ubah sesudahnya bila tidak di sana",
            "\(place) goes along; change it then if it is not there")
        ))
    }
    for (row, line) in lines.prefix(area.height).enumerated() {
      let y = area.y + row
      canvas.write(line.0.text(language), area.x, y, .label, width: titleWidth)
      canvas.write(
        line.1.text(language), area.x + titleWidth + 3, y, .quiet,
        width: area.width - titleWidth - 3)
    }
  }
}
