/// Turns a state and an action into the next state and what the world has to do.
public func update(_ state: inout AppState, _ action: Action) -> [Effect] {
  let effects = KioskUpdate.take(&state, action) ?? state.take(action)
  // Before reading goes on: what is asked of the part that is there is answered first.
  return state.takeWantedSearch() + effects + state.compared(action)
}
