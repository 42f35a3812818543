/// Turns a state and an action into the next state and what the world has to do.
public func update(_ state: inout AppState, _ action: Action) -> [Effect] {
  switch action {
  case .key(.character("q")), .quit: return [.quit]
  case .key(.control("l")), .repaint: return [.repaint]
  case .key(.control("z")), .suspend: return [.suspend]
  case .resize(let size): state.size = size
  case .key, .paste: break
  }
  return []
}
