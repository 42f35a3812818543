import Model

extension AppState {
  /// From now on the store's files are compared, and the screen says so; what is to be done first.
  public mutating func compareFiles(because reason: ComparisonState.Reason) -> [Effect] {
    comparison = ComparisonState(reason: reason)
    guard kiosk == nil else { return [] }
    if notice == nil { notice = Notice(Self.said(reason)) }
    return [.checkStore]
  }

  /// What is to be done with an action where the files are compared.
  mutating func compared(_ action: Action) -> [Effect] {
    guard let comparison else { return [] }
    switch action {
    case .key: return [.checkStore]
    case .tick(let now):
      let isDue = comparison.at.map { now >= $0 } ?? false
      if isDue || comparison.at == nil { self.comparison?.at = now + ComparisonState.pause }
      return isDue ? [.checkStore] : []
    default: return []
    }
  }

  private static func said(_ reason: ComparisonState.Reason) -> Bilingual {
    let then = Bilingual(
      "perubahan dari program lain dilihat tiap 5 detik",
      "changes by other programs are looked for every 5 seconds")
    return switch reason {
    case .remote:
      Bilingual(
        "Berkas di komputer lain: \(then.indonesian)", "Files on another machine: \(then.english)")
    case .unwatched:
      Bilingual(
        "Sistem tidak memantau berkas: \(then.indonesian)",
        "The system watches no files: \(then.english)")
    }
  }
}
