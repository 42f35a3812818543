import Controller
import Glibc
import Model
import Store

/// Does beside the loop what a kiosk asks for; it holds a store that cannot write.
struct KioskDesk: Sendable {
  private let store: LastGoodStore
  private let settingsPath: String
  private let pin: KioskPin
  private let year: Int

  init(_ store: ReadableStore, settings path: String, pin: KioskPin, year: Int) {
    self.store = LastGoodStore(store, settings: path)
    settingsPath = path
    self.pin = pin
    self.year = year
  }

  func perform(_ effect: Effect) -> Action? {
    switch effect {
    case .load: return load()
    case .checkStore: return store.hasChanged ? .storeChanged : nil
    case .checkPin(let typed):
      return .pinChecked(isRight: pin.hash.map { PasswordHash.matches(typed, $0) } ?? false)
    case .encode(let text): return .encoded(text, CodeSquare(text))
    default: return nil
    }
  }

  private func load() -> Action {
    // Settings that broke meanwhile hide nothing, so nothing new is shown until they are mended.
    guard let settings = try? KioskSettings.read(settingsPath), let read = try? store.load() else {
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
