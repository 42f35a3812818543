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
    if sheet.isAskingYear { return askYear(sheet, language, area, y, &canvas) }
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
    _ block: CellBlock, _ sheet: SheetState, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let wrong = block.texts.filter { place, text in
      (try? FigureInput.value(of: text, SheetState.kinds[place.column], sheet.notation)) == nil
    }.count
    let text = Bilingual(" \(wrong) bukan angka.", " \(wrong) are no figures.").text(language)
    let pieces = PasteQuestion.pieces(
      block, wrong: wrong > 0 ? [Piece(text, .alert)] : [], language)
    canvas.write(pieces, area.x, y, width: area.width)
  }

  private static func askYear(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let (count, year) = (sheet.typed.count, sheet.year.map(String.init) ?? "")
    let next = sheet.head.year.text
    let asked = Bilingual(
      "\(count) sel milik \(year).", "\(count) \(count == 1 ? "cell" : "cells") of \(year).")
    let answers = [
      ("Ctrl-S", Bilingual("simpan", "save")),
      ("Enter", Bilingual("pindahkan ke \(next)", "take to \(next)")),
      ("Esc", Bilingual("tetap \(year)", "stay in \(year)")),
    ]
    var pieces = [Piece(asked.text(language), .alert)]
    for (key, word) in answers {
      pieces += [Piece("  \(key)", .accent), Piece(" \(word.text(language))", .label)]
    }
    canvas.write(pieces, area.x, y, width: area.width)
  }

  private static func drawHead(
    _ sheet: SheetState, _ language: Language, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let text: String
    switch sheet.headPart {
    case .year where sheet.head.yearNumber == nil:
      let fault = sheet.head.fault?.text(language) ?? ""
      canvas.write(fault, area.x, y, .alert, width: area.width)
      return
    case .standing:
      text = Bilingual(
        "spasi: isian daerah, terbitan resmi, perkiraan",
        "space: region's own entry, official publication, estimate"
      ).text(language)
    case .source: return drawOffers(sheet.head, language, area, y, &canvas)
    default:
      text = Bilingual(
        "berlaku untuk semua sel yang diisi", "holds for all cells that are filled"
      ).text(language)
    }
    canvas.write(text, area.x, y, .label, width: area.width)
  }

  private static func drawOffers(
    _ head: SheetHead, _ language: Language, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let offers = head.offers
    guard !offers.isEmpty else {
      let fault = head.fault?.text(language) ?? ""
      canvas.write(fault, area.x, y, .alert, width: area.width)
      return
    }
    var pieces: [Piece] = []
    if head.isSourceOpen {
      pieces.append(Piece(Bilingual("pilih ↓ ", "choose ↓ ").text(language), .alert))
    }
    for (place, offer) in offers.enumerated() {
      if place > 0 { pieces.append(Piece(" · ", .label)) }
      pieces.append(Piece(offer, place == head.chosen ? .accent : .label))
    }
    canvas.write(pieces, area.x, y, width: area.width)
  }

  /// The figure with its unit, and the earlier one that `=` takes over.
  private static func pieces(_ sheet: SheetState, _ language: Language) -> [Piece] {
    let kind = SheetState.kinds[sheet.cursor.column]
    guard let cell = sheet.cell(sheet.cursor) else { return [] }
    var pieces = [
      Piece(
        "\(Subsector.allCases[sheet.cursor.row].code) \(kind.shortTitle.text(language)): ", .label)
    ]
    let typed = sheet.editor?.text ?? cell.typed
    let value =
      (try? FigureInput.value(of: typed ?? sheet.text(sheet.cursor), kind, sheet.notation)) ?? nil
    if let number = value?.number {
      pieces.append(Piece(amount(number, kind, language), .text))
    } else {
      pieces.append(
        Piece((value ?? .unknown).absence.text(language), value == nil ? .alert : .text))
    }
    if typed != nil {
      let said = correction(sheet, kind, language)
      if !said.isEmpty { return pieces + said }
    } else if let figure = cell.figure, value?.number != nil {
      pieces.append(
        Piece(" \(figure.standing.sign) \(figure.standing.title.text(language))", .label))
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

  /// What becomes of the figures under what is typed, where that is not plain to see.
  private static func correction(
    _ sheet: SheetState, _ kind: FigureKind, _ language: Language
  ) -> [Piece] {
    let correction = sheet.correction(sheet.cursor)
    func said(_ figure: Figure) -> String {
      guard let number = figure.value.number else {
        return "\(figure.standing.sign) \(figure.value.absence.text(language))"
      }
      let isWhole = number == number.rounded()
      let text =
        number.magnitude < 1e6
        ? language.decimal(number, places: isWhole ? 0 : 1) : language.compact(number)
      return "\(figure.standing.sign) \(text)"
    }
    if let old = correction.unverified {
      let text = Bilingual(
        "  mengganti \(said(old)): jadi belum terverifikasi",
        "  in place of \(said(old)): no longer verified")
      return [Piece(text.text(language), .alert)]
    }
    guard let counting = correction.counting else { return [] }
    var pieces: [Piece] = []
    if let old = correction.replaced.first {
      let text = Bilingual("  mengganti \(said(old)),", "  in place of \(said(old)),")
      pieces.append(Piece(text.text(language), .alert))
    }
    let stays = Bilingual(" \(said(counting)) tetap berlaku", " \(said(counting)) still counts")
    pieces.append(Piece((pieces.isEmpty ? " " : "") + stays.text(language), .alert))
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
