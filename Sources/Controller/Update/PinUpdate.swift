import Model
import Store

/// What the prompt for the PIN does with keys and answers.
enum PinUpdate {
  /// Opens the prompt.
  static func open(_ state: inout AppState) -> [Effect] {
    guard let kiosk = state.kiosk else { return [] }
    state.kiosk?.prompt = PinPrompt(since: kiosk.clock ?? 0)
    return []
  }

  static func take(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let kiosk = state.kiosk, var prompt = kiosk.prompt else { return [] }
    prompt.since = kiosk.clock ?? 0
    prompt.said = nil
    state.kiosk?.lastInput = kiosk.clock ?? 0
    switch key {
    case .escape:
      state.kiosk?.prompt = nil
      return []
    case .character(let scalar) where prompt.typed.unicodeScalars.count < KioskPin.most:
      prompt.typed.unicodeScalars.append(scalar)
    case .backspace where !prompt.typed.isEmpty: prompt.typed.unicodeScalars.removeLast()
    case .enter: return send(prompt, &state)
    default: break
    }
    state.kiosk?.prompt = prompt
    return []
  }

  /// The answer to a PIN that was sent.
  static func checked(_ isRight: Bool, _ state: inout AppState) -> [Effect] {
    guard let kiosk = state.kiosk, kiosk.isChecking else { return [] }
    state.kiosk?.isChecking = false
    if isRight {
      state.kiosk?.isUnlocked = true
      return [.quit]
    }
    let failures = kiosk.failures + 1
    state.kiosk?.failures = failures
    let wait = PinPrompt.wait(after: failures)
    state.kiosk?.lockedUntil = (kiosk.clock ?? 0) + wait
    state.kiosk?.prompt?.said =
      wait == 0
      ? Bilingual("PIN salah", "Wrong PIN")
      : Bilingual(
        "PIN salah; tunggu \(wait / 1000) detik", "Wrong PIN; wait \(wait / 1000) seconds")
    return []
  }

  private static func send(_ prompt: PinPrompt, _ state: inout AppState) -> [Effect] {
    var prompt = prompt
    let pin = prompt.typed
    prompt.typed = ""
    guard state.kiosk?.isChecking == false, state.kiosk?.isLockedOut == false else {
      state.kiosk?.prompt = prompt
      return []
    }
    if !pin.isEmpty { state.kiosk?.isChecking = true }
    state.kiosk?.prompt = prompt
    return pin.isEmpty ? [] : [.checkPin(pin)]
  }
}
