import Controller
import Glibc
import Model
import Store

/// Does beside the loop what a kiosk asks for; it holds a store that cannot write.
struct KioskDesk: Sendable {
  private let store: LastGoodStore
  private let settings: KioskSettingsFile
  private let pin: KioskPin
  private let failures: PinFailures
  private let year: Int

  init(_ store: ReadableStore, files: KioskFiles, year: Int) {
    self.store = LastGoodStore(store, settings: files.settings)
    settings = KioskSettingsFile(files)
    pin = files.pin
    failures = files.failures
    self.year = year
  }

  func perform(_ effect: Effect) -> Action? {
    switch effect {
    case .load: return load()
    case .search(let search): return search.answer().map { .searched($0) }
    case .order(let question): return .ordered(question.answer())
    case .checkStore: return store.hasChanged ? .storeChanged : nil
    case .checkPin(let typed):
      return .pinChecked(isRight: isRight(typed))
    case .encode(let text): return .encoded(text, CodeSquare(text))
    default: return nil
    }
  }

  /// Compares a PIN; it counts as wrong before it is compared, so that pulling the plug frees nobody.
  private func isRight(_ typed: String) -> Bool {
    let count = failures.read(most: KioskFiles.secondsAfter).count + 1
    failures.keep(count, waiting: KioskFiles.secondsAfter(count))
    guard let hash = pin.hash, PasswordHash.matches(typed, hash) else { return false }
    failures.keep(0, waiting: 0)
    return true
  }

  private func load() -> Action {
    // Settings that broke meanwhile hide nothing, so nothing new is shown until they are mended.
    guard let settings = try? settings.read(), let read = try? store.load() else {
      return .storeBroken
    }
    var load = NetworkLoad()
    load.network = read.network
    load.network.keepOnlyPublic(.kiosk)
    settings.apply(to: &load.network)
    if !read.isWhole {
      load.problems = [StoreProblem(file: "", message: Bilingual(same: ""))]
    }
    return .loaded(LoadedNetwork(load, year: year))
  }
}
