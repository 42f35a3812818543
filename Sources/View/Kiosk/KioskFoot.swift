import Controller
import Model

/// What stands at the foot of a kiosk's screens: whom to tell, what this is, how much time is left.
enum KioskFoot {
  /// Draws the line above the status line while somebody is there.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    guard let kiosk = state.kiosk else { return }
    let y = state.size.height - 2
    if state.size.height >= 20 { drawContact(kiosk, state, y, on: &canvas) }
    guard let seconds = kiosk.secondsLeft else { return }
    let text = Bilingual(
      " Kembali ke awal dalam \(seconds) · tekan tombol apa saja untuk tetap di sini ",
      " Back to the start in \(seconds) · press any key to stay ")
    canvas.clear(Rect(x: 0, y: y + 1, width: state.size.width, height: 1))
    canvas.write(
      text.text(state.language), 1, y + 1, Style(.ground, on: .accent, bold: true),
      width: state.size.width - 2)
  }

  /// Draws whom to tell of wrong data, the mark of old data, and a code at the right.
  static func drawContact(
    _ kiosk: KioskState, _ state: AppState, _ y: Int, code: String = "", on canvas: inout Canvas
  ) {
    let right = state.size.width - 1
    let start = code.isEmpty ? right : canvas.write(code, endingAt: right, y, .label)
    var pieces: [Piece] = []
    if kiosk.isStale {
      let old = Bilingual("◦ data terakhir yang baik   ", "◦ last good data   ")
      pieces.append(Piece(old.text(state.language), .alert))
    }
    if let contact = kiosk.settings.contact {
      let ask = Bilingual("Data keliru? Hubungi ", "Wrong data? Contact ")
      pieces += [Piece(ask.text(state.language), .label), Piece(contact, .quiet)]
    }
    canvas.write(pieces, 1, y, width: max(0, start - 2))
  }
}
