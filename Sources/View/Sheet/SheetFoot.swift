import Controller
import Model

/// Draws at the foot of the sheet what is known of the cell under the cursor, or what is wrong.
enum SheetFoot {
  static func draw(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let y = area.bottom - 1
    if hasRule(area) {
      for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    }
    if let block = sheet.pasted {
      return draw(block, sheet, language, area, y, &canvas)
    }
    if sheet.headPart != nil { return drawHead(sheet, language, area, y, &canvas) }
    if let fault = sheet.fault(sheet.cursor) {
      canvas.write(fault.text(language), area.x, y, .alert, width: area.width)
      return
    }
    canvas.write(pieces(sheet, language), area.x, y, width: area.width)
  }

  /// Whether a line sets the foot apart; where it would cost a row there is none.
  static func hasRule(_ area: Rect) -> Bool { area.height >= Subsector.count + 5 }

  private static func draw(
    _ block: SheetBlock, _ sheet: SheetState, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let wrong = block.texts.filter { place, text in
      (try? FigureInput.value(of: text, SheetState.kinds[place.column], sheet.notation)) == nil
    }.count
    var said = Bilingual(
      "Tempel \(block.texts.count) sel?", "Paste \(block.texts.count) cells?"
    ).text(language)
    if block.left > 0 {
      said += Bilingual(
        " \(block.left) di luar lembar.", " \(block.left) lie outside."
      ).text(language)
    }
    var pieces = [Piece(said, .text)]
    if wrong > 0 {
      pieces.append(
        Piece(
          Bilingual(" \(wrong) bukan angka.", " \(wrong) are no figures.").text(language), .alert))
    }
    pieces += [
      Piece("  Enter", .accent), Piece(Bilingual(" ya", " yes").text(language), .label),
      Piece("  Esc", .accent), Piece(Bilingual(" tidak", " no").text(language), .label),
    ]
    canvas.write(pieces, area.x, y, width: area.width)
  }

  private static func drawHead(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let text: String
    switch sheet.headPart {
    case .standing:
      text = Bilingual(
        "spasi: isian daerah, terbitan resmi, perkiraan",
        "space: region's own entry, official publication, estimate"
      ).text(language)
    case .source: text = sheet.head.offers.joined(separator: " · ")
    default:
      text = Bilingual(
        "berlaku untuk semua sel yang diisi", "holds for all cells that are filled"
      ).text(language)
    }
    canvas.write(text, area.x, y, .label, width: area.width)
  }

  /// The figure with its unit, and the earlier one that `=` takes over.
  private static func pieces(_ sheet: SheetState, _ language: Language) -> [Piece] {
    let kind = SheetState.kinds[sheet.cursor.column]
    guard let cell = sheet.cell(sheet.cursor) else { return [] }
    var pieces = [
      Piece("\(Subsector.allCases[sheet.cursor.row].code) \(kind.title.text(language)): ", .label)
    ]
    let value =
      (try? FigureInput.value(of: sheet.text(sheet.cursor), kind, sheet.notation)) ?? nil
    if let number = value?.number {
      pieces.append(Piece(amount(number, kind, language), .text))
      if let figure = cell.figure, cell.typed == nil {
        pieces.append(
          Piece(" \(figure.standing.sign) \(figure.standing.title.text(language))", .label))
      }
    } else {
      pieces.append(
        Piece((value ?? .unknown).absence.text(language), value == nil ? .alert : .text))
    }
    if let earlier = cell.earlier, let number = earlier.value.number {
      let same = Bilingual("sama", "same").text(language)
      pieces += [
        Piece("   \(earlier.year): \(amount(number, kind, language))", .label),
        Piece("  =", .accent), Piece(" \(same)", .label),
      ]
    }
    return pieces
  }

  private static func amount(
    _ number: Double, _ kind: FigureKind, _ language: Language
  ) -> String {
    let isWhole = number == number.rounded() && number.magnitude < 1e15
    switch kind.unit {
    case .rupiah where isWhole: return MoneyText.echo(Int(number), language)
    case .dollars: return "US$" + language.decimal(number, places: isWhole ? 0 : 2)
    case .level, .strength: return language.decimal(number, places: 0)
    default:
      return language.decimal(number, places: isWhole ? 0 : 1) + " "
        + kind.unit.title.text(language)
    }
  }
}
