import Model
import Store

extension AppState {
  /// Puts two marked records side by side that are one.
  mutating func openJoining() {
    guard let (_, marked) = markedOfOneKind() else { return }
    guard marked.count == 2 else {
      notice = Notice(
        Bilingual("Tandai tepat dua catatan", "Mark exactly two records"), .alert)
      return
    }
    let sources = marked.map { formSources($0.region) }
    entry.sheetBeneath = nil
    entry.listBeneath = nil
    beginDraft()
    overlay = .join(JoinState(marked[0], marked[1], network, sources))
  }

  /// Lets a key choose among two records, or make them one.
  mutating func take(_ key: Key, _ join: JoinState) -> [Effect] {
    var join = join
    if key == .control("l") { return [.repaint] }
    switch join.take(key) {
    case .none: overlay = .join(join)
    case .close: overlay = nil
    case .save:
      let name = DisplayText(join.name.text(language)).text
      let ids = join.stamps.map { DisplayText($0.id).text }
      return write(.save(join.edits(in: network), name: "\(name) (\(ids[1]) → \(ids[0]))"))
    }
    return []
  }
}
