import Controller
import Store

/// Where a person was in a store, kept in the person's own state folder.
struct KeptView {
  private let path: String

  /// The kept view of a store; its file is named by a hash of the folder (FNV-1a, 64 bits).
  init(of folder: StoreFolder) {
    let hash = folder.path.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let state = Environment.baseFolder("XDG_STATE_HOME", ".local/state")
    path = state + "/jejaring/view-\(String(hash, radix: 16)).json"
  }

  /// What was kept; nil at the first start.
  func read() -> ViewState? {
    (try? FileBytes.read(path)).map { ViewState(json: $0) }
  }

  /// Keeps a view; where that cannot be done the next start begins anew.
  func write(_ view: ViewState) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try? AtomicFile.makeFolder(String(path[..<slash]))
    try? AtomicFile.write(view.json, to: path)
  }
}
