import Model

/// Turns a state and an action into the next state and what the world has to do.
public func update(_ state: inout AppState, _ action: Action) -> [Effect] {
  if let effects = KioskUpdate.take(&state, action) { return effects }
  switch action {
  case .key(let key): return KeyDispatch.take(key, &state)
  case .paste(let text): return KeyDispatch.paste(text, &state)
  case .resize(let size):
    state.size = size
    state.rebuild()
  case .loaded(let loaded):
    state.take(loaded)
    let early = state.earlyKeys
    state.earlyKeys = []
    return early.flatMap { KeyDispatch.take($0, &state) }
  case .tell(let notice): state.notice = notice
  case .show(let screen): state.show(screen)
  case .back: state.goBack()
  case .cancel: state.cancel()
  case .editFilter: state.editFilter()
  case .toggleLanguage:
    state.language = state.language.other
    state.rebuild()
  case .openThemes: state.overlay = .themes(ThemeMenuState(in: state))
  case .mouse, .terminalGround: break
  case .toggleMouse: state.toggleMouse()
  case .openMenu(let purpose): state.overlay = .menu(CommandMenuState(purpose, in: state))
  case .openProblems: state.overlay = .problems(ListCursor())
  case .tick(let now): return state.pass(to: now)
  case .storeChanged: state.wantReload()
  case .storeBroken, .pinChecked: break
  case .showCode: return CodeUpdate.show(state)
  case .encoded(let link, let square): CodeUpdate.take(link, square, &state)
  case .repaint: return [.repaint]
  case .suspend: return [.suspend]
  case .quit: return [.keepView(ViewState(state)), .quit]
  case .move, .select, .nextPane, .previousPane, .open, .nextOrder, .cities, .heatmap, .communities:
    return Screen.of(state.screen).take(&state, action)
  }
  return []
}
