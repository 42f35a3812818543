import CTerminal
import Controller
import Glibc
import View

/// The program on a terminal, from the first frame until it is left.
public struct Session {
  private let state: AppState
  private let effects: [Effect]
  private let options: TerminalOptions
  private let appearance: (AppState, TerminalTraits) -> Appearance
  private let frame: (AppState, Appearance) -> Frame
  private let perform: @Sendable (Effect) -> Action?
  private let folders: [String]

  /// A session that begins with `state` and `effects`.
  ///
  /// `appearance` is asked before each frame, with what the terminal can show. `perform` runs on a
  /// thread beside the loop, one effect after another, and answers with the action that follows.
  /// `Action.storeChanged` tells of changes in the folders of `watching`.
  public init(
    state: AppState, effects: [Effect] = [], options: TerminalOptions = TerminalOptions(),
    watching folders: [String] = [],
    appearance: @escaping (AppState, TerminalTraits) -> Appearance,
    perform: @escaping @Sendable (Effect) -> Action?
  ) {
    self.init(
      state: state, effects: effects, options: options, watching: folders,
      appearance: appearance,
      frame: { state, look in AppView.frame(of: state, look) }, perform: perform)
  }

  /// A session that shows frames of its own; for tests of the screen.
  package init(
    state: AppState, effects: [Effect], options: TerminalOptions,
    watching folders: [String] = [],
    appearance: @escaping (AppState, TerminalTraits) -> Appearance,
    frame: @escaping (AppState, Appearance) -> Frame,
    perform: @escaping @Sendable (Effect) -> Action?
  ) {
    self.state = state
    self.effects = effects
    self.options = options
    self.appearance = appearance
    self.frame = frame
    self.perform = perform
    self.folders = folders
  }

  /// Throws `TerminalError` if input or output is no terminal.
  public static func requireTerminal() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
  }

  /// Shows the screen until the person leaves, then puts the terminal back as it was.
  ///
  /// A signal that ends the program restores the terminal and kills the process, so that its exit
  /// status is the signal's. Throws `TerminalError` if there is no terminal to show a screen on.
  public func run() throws(TerminalError) {
    try Session.requireTerminal()
    guard terminal_save_modes(STDIN_FILENO) else { throw .notATerminal }
    let locale = TerminalLocale.adopt()
    let term = try TerminalDescription.require(.current, options.colours)
    CrashNote(options, term, locale).prepare()
    terminal_catch_crashes()
    guard let signals = SignalQueue() else { throw .noDescriptor }
    defer { signals.release() }
    let glyphs = GlyphPlan(term.family, locale, options, console: STDOUT_FILENO).tier
    // The terminal's description passes through the environment: no other thread runs yet.
    let screen = try TerminalScreen(term: term, glyphs: glyphs)
    guard let worker = Worker(perform: perform) else {
      screen.leave()
      throw .noDescriptor
    }
    let watch = folders.isEmpty ? nil : FolderWatch(folders)
    var state = state
    if !folders.isEmpty, let reason = watch == nil ? ComparisonState.Reason.unwatched : watch?.gap {
      worker.submit(state.compareFiles(because: reason))
    }
    worker.submit(effects)
    var loop = EventLoop(
      state: state, appearance: appearance, frame: frame, screen: screen, signals: signals,
      worker: worker, watch: watch)
    loop.run()
  }
}
