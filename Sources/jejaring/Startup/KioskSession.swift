import Controller
import Glibc
import Model
import Store
import Terminal
import View

/// Starts the dashboard as a kiosk.
enum KioskSession {
  /// Runs until the right PIN is given.
  ///
  /// Throws what keeps a kiosk from starting.
  static func run(
    _ options: CommonOptions, _ kiosk: KioskOptions, _ terminal: TerminalChoice, _ keys: KeysFile,
    theme: String?
  ) throws {
    try options.location.require()
    let folder = options.location.folder
    let files = kiosk.files
    let settings = try KioskSettings.read(files.settings, mayBeAbsent: !files.areNamed)
    try requireWayOut(files.pin)
    KioskEnvironment.scrub()
    // Only the themes in the program: a file could come from anybody.
    let library = ThemeLibrary(folder: nil)
    let named = theme ?? settings.theme
    let chosen = named ?? "dark"
    if let problem = library.problem(of: chosen) { throw problem }
    let language = settings.language ?? options.language
    var state = AppState(
      size: Size(width: 80, height: 24), language: language, themeName: chosen,
      themes: library.choices)
    if named == nil { state.themeOrigin = .nobody }
    state.access = .kiosk
    // What is wrong in it is the owner's to see: jejaring keys check.
    state.bindings = keys.bindings
    let earlier = files.failures.read(most: KioskFiles.secondsAfter)
    state.kiosk = KioskState(
      settings, language: language, themeName: chosen, failures: earlier.count,
      locked: earlier.secondsLeft * 1000)
    let desk = KioskDesk(
      ReadableStore(folder, isPublic: true), files: files, year: Environment.year)
    let lock = KioskConsoleLock()
    defer { lock?.release() }
    try Session(
      state: state, effects: [.load], options: terminal.options,
      watching: [folder.path, folder.cities, folder.events, files.folder],
      appearance: { state, traits in
        Appearance(
          theme: library.theme(named: state.themeName, on: traits),
          glyphs: traits.glyphs)
      },
      perform: desk.perform
    ).run()
  }

  /// People have locked themselves in: without a PIN that can be checked there is no kiosk.
  private static func requireWayOut(_ pin: KioskPin) throws(KioskFault) {
    guard pin.hash != nil else {
      throw KioskFault(
        Bilingual(
          "belum ada PIN untuk keluar (\(pin.path)); buat dahulu: jejaring kiosk set-pin",
          "there is no PIN to leave with (\(pin.path)); first run: jejaring kiosk set-pin"))
    }
    guard PasswordHash.isAvailable else {
      throw KioskFault(
        Bilingual(
          "libcrypt.so.1 tidak ada, PIN tidak dapat diperiksa; pasang paket libcrypt1",
          "libcrypt.so.1 is missing, no PIN can be checked; install the package libcrypt1"))
    }
  }
}
