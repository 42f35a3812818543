import Model

/// What stands between the world and the program while it is a kiosk.
enum KioskUpdate {
  /// What a kiosk makes of an action; nil leaves it to the program.
  ///
  /// Actions that are not named here do nothing in a kiosk, whatever way they come.
  static func take(_ state: inout AppState, _ action: Action) -> [Effect]? {
    guard let kiosk = state.kiosk else { return nil }
    switch action {
    case .key(let key): return take(key, &state)
    case .paste(let text):
      guard kiosk.prompt == nil, isAwake(&state) else { return [] }
      return allowed(KeyDispatch.paste(text, &state), state)
    case .mouse:
      // Nothing here needs a mouse; a touch wakes the screen.
      _ = isAwake(&state)
      return []
    case .tick(let now):
      return allowed(state.take(.tick(now: now)) + KioskTime.pass(to: now, &state), state)
    case .loaded(let loaded): return take(loaded, &state)
    case .storeBroken, .tell:
      state.kiosk?.isStale = true
      return []
    case .pinChecked(let isRight): return PinUpdate.checked(isRight, &state)
    case .openHelp, .openPalette, .show, .back, .cancel, .editFilter, .toggleLanguage, .openThemes,
      .repaint, .screen, .resize, .reading, .searched, .ordered, .keysPaused, .storeChanged,
      .terminalGround,
      .showCode, .encoded:
      return nil
    default: return []
    }
  }

  private static func take(_ key: Key, _ state: inout AppState) -> [Effect] {
    if state.kiosk?.prompt != nil { return PinUpdate.take(key, &state) }
    let chord = pressed(key, &state)
    let isAwake = isAwake(&state)
    if chord == KioskState.exitChord.count { return PinUpdate.open(&state) }
    guard chord == 0, isAwake else { return [] }
    return allowed(KeyDispatch.take(key, &state), state)
  }

  /// How many keys of the exit chord have been pressed now.
  private static func pressed(_ key: Key, _ state: inout AppState) -> Int {
    let before = state.kiosk?.chord ?? 0
    let wanted = KioskState.exitChord
    let chord = wanted.indices.contains(before) && wanted[before] == key ? before + 1 : 0
    state.kiosk?.chord = chord == wanted.count ? 0 : chord
    return chord
  }

  /// Notes that somebody is there; false if that was news, and what was pressed only wakes.
  private static func isAwake(_ state: inout AppState) -> Bool {
    guard let kiosk = state.kiosk else { return false }
    let wasAwake = kiosk.page == nil && kiosk.secondsLeft == nil
    state.kiosk?.lastInput = kiosk.clock ?? 0
    if kiosk.page != nil {
      state.kiosk?.page = nil
      KioskTime.forget(&state)
    }
    return wasAwake
  }

  private static func take(_ loaded: LoadedNetwork, _ state: inout AppState) -> [Effect] {
    let notice = state.notice
    state.take(loaded)
    // A visitor has no use for paths and lines of files.
    state.problems = []
    state.notice = notice
    state.kiosk?.isStale = !loaded.problems.isEmpty
    if state.kiosk?.page != nil {
      KioskTime.chooseHeatmap(&state)
      state.heatmap.rebuild(state.context)
    }
    AttractTurn.settle(&state)
    let early = state.earlyKeys
    state.earlyKeys = []
    return allowed(early.flatMap { KeyDispatch.take($0, &state) }, state)
  }

  /// The effects that a kiosk may have on the world.
  static func allowed(_ effects: [Effect], _ state: AppState) -> [Effect] {
    effects.filter { effect in
      switch effect {
      case .repaint, .load, .loadOn, .order, .checkStore, .checkPin, .encode: true
      case .quit: state.kiosk?.isUnlocked == true
      default: false
      }
    }
  }
}
