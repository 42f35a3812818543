extension AppState {
  /// When the state wants to be told the time, in milliseconds of the loop's clock; nil if never.
  public var deadline: Int? {
    [reload.isWanted ? reload.at ?? 0 : nil, kiosk?.deadline].compactMap { $0 }.min()
  }

  /// Whether nobody in front of the screen may end or stop the program.
  public var isLocked: Bool { kiosk.map { !$0.isUnlocked } ?? false }

  /// The time is `now`.
  mutating func pass(to now: Int) -> [Effect] {
    var effects: [Effect] = []
    if reload.isWanted {
      let at = reload.at ?? now + ReloadState.rest
      reload.at = at
      if now >= at {
        reload = ReloadState()
        effects.append(.load)
      }
    }
    return effects + KioskTime.pass(to: now, &self)
  }

  /// Something has changed in the store; a change that follows at once is waited for.
  mutating func wantReload() {
    reload = ReloadState(isWanted: true)
  }
}
