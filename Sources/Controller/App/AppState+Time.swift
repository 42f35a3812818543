extension AppState {
  /// When the state wants to be told the time, in milliseconds of the loop's clock; nil if never.
  public var deadline: Int? {
    let waiting = [
      reload.isWanted ? reload.at ?? 0 : nil, entry.clock.deadline, kiosk?.deadline,
      comparison.map { $0.at ?? 0 },
    ]
    return waiting.compactMap { $0 }.min()
  }

  /// Whether nobody in front of the screen may end or stop the program.
  public var isLocked: Bool { kiosk.map { !$0.isUnlocked } ?? false }

  /// Reads the store again if it is time.
  mutating func reload(at now: Int) -> [Effect] {
    guard reload.isWanted else { return [] }
    let at = reload.at ?? now + ReloadState.rest
    reload.at = at
    guard now >= at else { return [] }
    reload = ReloadState()
    return [.load]
  }

  /// Something has changed in the store; a change that follows at once is waited for.
  mutating func wantReload() {
    reload = ReloadState(isWanted: true)
  }
}
