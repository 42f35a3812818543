import Controller
import Model
import Store

/// A contact as a QR code; where none can be made or it does not fit, the contact in large letters.
enum CodeView {
  /// Light modules around the square, as the standard asks for.
  private static let margin = 4

  static func draw(
    _ contact: PublicContact, _ square: CodeSquare?, _ state: AppState, _ appearance: Appearance,
    _ canvas: inout Canvas
  ) {
    let area = Rect(x: 0, y: 0, width: state.size.width, height: state.size.height)
    canvas.clear(area)
    if let square, let code = picture(square, appearance, in: state.size) {
      let x = (state.size.width - code.width) / 2
      let isBelow = state.size.height - code.height >= 2
      draw(square, code, x, 0, appearance, &canvas)
      if isBelow {
        canvas.write(
          "\(contact.name) · \(contact.text)", 1, code.height, .text,
          width: state.size.width - 2)
      }
    } else {
      let rest = area.inset(left: 2, top: 1, right: 2)
      canvas.write(contact.name, rest.x, rest.y, .title, width: rest.width)
      LargeType.draw(
        contact.text, rest.x, rest.y + 2, .accent, width: rest.width, on: &canvas)
    }
    let close = Bilingual("Tombol apa saja menutup", "Any key closes")
    if state.size.height > 4 {
      canvas.write(
        close.text(state.language), endingAt: state.size.width - 1, state.size.height - 1, .label)
    }
  }

  /// How large a code is in cells.
  private struct Measures {
    let width: Int
    let height: Int
    /// Two modules a cell, one above the other, or one module in two cells.
    let isHalf: Bool
  }

  private static func picture(
    _ square: CodeSquare, _ appearance: Appearance, in size: Size
  ) -> Measures? {
    let side = square.side + 2 * margin
    let isHalf = appearance.glyphs == .full
    let measures =
      isHalf
      ? Measures(width: side, height: (side + 1) / 2, isHalf: true)
      : Measures(width: side * 2, height: side, isHalf: false)
    return measures.width <= size.width && measures.height <= size.height ? measures : nil
  }

  private static func draw(
    _ square: CodeSquare, _ code: Measures, _ left: Int, _ top: Int, _ appearance: Appearance,
    _ canvas: inout Canvas
  ) {
    let pens = Pens(appearance)
    let side = square.side + 2 * margin
    for y in 0..<code.height {
      for x in 0..<code.width {
        if code.isHalf {
          let upper = square.isDark(x - margin, 2 * y - margin)
          let lower = 2 * y + 1 >= side || square.isDark(x - margin, 2 * y + 1 - margin)
          pens.put(upper, lower, left + x, top + y, &canvas)
        } else {
          pens.put(square.isDark(x / 2 - margin, y - margin), left + x, top + y, &canvas)
        }
      }
    }
  }

  /// Paints modules so that light ones are the lighter of the theme's ink and ground.
  private struct Pens {
    private let isGroundLight: Bool
    private let isReversed: Bool

    init(_ appearance: Appearance) {
      let ground = appearance.theme.look(.ground).colour?.brightness ?? 0
      let ink = appearance.theme.look(.text).colour?.brightness ?? 1
      isGroundLight = ground > ink
      isReversed = appearance.glyphs == .ascii
    }

    /// Two modules in one cell.
    func put(_ upper: Bool, _ lower: Bool, _ x: Int, _ y: Int, _ canvas: inout Canvas) {
      let inked = (upper == isGroundLight, lower == isGroundLight)
      let scalar: Unicode.Scalar =
        switch inked {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      canvas.put(scalar, x, y, .text)
    }

    /// Half of a module that takes two cells.
    func put(_ isDark: Bool, _ x: Int, _ y: Int, _ canvas: inout Canvas) {
      let isInked = isDark == isGroundLight
      if isReversed {
        canvas.put(" ", x, y, isInked ? Style(.ground, on: .accent) : .text)
      } else {
        canvas.put(isInked ? "█" : " ", x, y, .text)
      }
    }
  }
}

extension RGB {
  /// How bright the colour is, 0 to 1.
  ///
  /// The weights are those of ITU-R BT.601.
  fileprivate var brightness: Double {
    (0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue)) / 255
  }
}
