import CTerminal
import Controller
import Glibc
import View

/// Waits for keys, signals, finished work and the next deadline, and for nothing else.
struct EventLoop {
  /// How long the first frame waits for the first data, in milliseconds.
  private static let firstFrameDelay = 12
  /// How long no key comes before the pane beside a list follows, in milliseconds.
  private static let pauseOfKeys = 20
  /// What a keyboard can send; nobody in front of a kiosk may end or stop it by them.
  private static let keyboardSignals = [SIGINT, SIGQUIT, SIGTSTP]

  private var state: AppState
  private let appearance: (AppState, TerminalTraits) -> Appearance
  private let frame: (AppState, Appearance) -> Frame
  private let screen: TerminalScreen
  private let signals: SignalQueue
  private let worker: Worker
  private let watch: FolderWatch?
  private var watchdog = ServiceWatchdog()
  private var keys = KeyReader()
  private var firstFrameDeadline: Int?
  /// When the pane beside a list follows the cursor; nil while it shows what is under it.
  private var paneDeadline: Int?
  private var isOver = false
  private var notedCommands: [CommandID] = []
  private var isShown = false

  init(
    state: AppState, appearance: @escaping (AppState, TerminalTraits) -> Appearance,
    frame: @escaping (AppState, Appearance) -> Frame, screen: TerminalScreen, signals: SignalQueue,
    worker: Worker, watch: FolderWatch? = nil
  ) {
    self.state = state
    self.state.panesFollowLater = true
    self.appearance = appearance
    self.frame = frame
    self.screen = screen
    self.signals = signals
    self.worker = worker
    self.watch = watch
  }

  /// Runs until the program is left; the terminal is the shell's again afterwards.
  mutating func run() {
    dispatch(.resize(screen.fitSize()))
    let now = MonotonicTime.now()
    if screen.asks { keys.expectAnswers(at: now) }
    firstFrameDeadline = now + EventLoop.firstFrameDelay
    while !isOver {
      drawIfDue()
      waitAndDispatch()
    }
    screen.leave()
  }

  private mutating func drawIfDue() {
    if let deadline = firstFrameDeadline {
      guard worker.isIdle || state.index != nil || MonotonicTime.now() >= deadline else { return }
      firstFrameDeadline = nil
    }
    guard screen.isUp else { return }
    screen.setMouse(state.usesMouse)
    let (drawn, look) = composed()
    screen.draw(drawn, look)
    isShown = true
  }

  private func composed() -> (Frame, Appearance) {
    let look = screen.traits.limit(appearance(state, screen.traits))
    return (frame(state, look), look)
  }

  private mutating func waitAndDispatch() {
    let descriptors = [
      STDIN_FILENO, signals.descriptor, worker.finished, watch?.descriptor ?? -1,
    ]
    var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&sources, nfds_t(sources.count), keys.hasMore ? 0 : timeout)
    watchdog?.feed(at: MonotonicTime.now())
    tellTime()
    guard ready > 0 || keys.hasMore else {
      for action in keys.pause(at: MonotonicTime.now()) where !isOver { dispatch(action) }
      letPaneFollow()
      return
    }
    if sources[1].revents != 0 { takeSignals() }
    if sources[2].revents != 0 { takeFinished() }
    if sources[3].revents != 0 {
      watch?.clear()
      dispatch(.storeChanged)
    }
    if sources[0].revents != 0 || keys.hasMore, !isOver { takeInput() }
  }

  /// Milliseconds until something is due; -1 if nothing is.
  private var timeout: Int32 {
    let deadlines = [
      firstFrameDeadline, paneDeadline, keys.deadline, state.deadline, watchdog?.deadline,
    ].compactMap { $0 }
    guard let next = deadlines.min() else { return -1 }
    return Int32(clamping: max(0, next - MonotonicTime.now()))
  }

  /// Tells the time to a state that waits for one, before anything else that happened.
  private mutating func tellTime() {
    guard state.deadline != nil else { return }
    dispatch(.tick(now: MonotonicTime.now()))
  }

  /// The pane beside a list follows when from now on no key comes for a while.
  private mutating func awaitPauseOfKeys() {
    paneDeadline = state.isPaneBehind ? MonotonicTime.now() + EventLoop.pauseOfKeys : nil
  }

  private mutating func letPaneFollow() {
    guard let deadline = paneDeadline, MonotonicTime.now() >= deadline else { return }
    paneDeadline = nil
    dispatch(.keysPaused)
  }

  private mutating func takeFinished() {
    for action in worker.takeFinished() {
      dispatch(action)
      // A folder that was put in the place of another is watched from now on.
      if case .loaded = action { watch?.renew() }
    }
    awaitPauseOfKeys()
  }

  private mutating func takeInput() {
    let actions = keys.read(from: screen, at: MonotonicTime.now())
    screen.hasFrames = keys.terminalHasFrames
    if actions.isEmpty, !terminal_is_alive(STDIN_FILENO) {
      die(of: SIGHUP)
      return
    }
    for action in actions where !isOver {
      dispatch(action)
      if case .mouse(let event) = action { press(event) }
    }
    awaitPauseOfKeys()
  }

  /// Does what lies under the mouse now; a kiosk has nothing there.
  ///
  /// Keys that came with the press may have opened something over what the terminal still shows.
  private mutating func press(_ event: MouseEvent) {
    guard !state.isLocked, isShown else { return }
    for action in composed().0.actions(of: event) where !isOver { dispatch(action) }
  }

  private mutating func takeSignals() {
    var isResized = false
    while let signal = signals.next() {
      switch signal {
      case _ where state.isLocked && EventLoop.keyboardSignals.contains(signal): break
      case SIGWINCH: isResized = true
      case SIGTSTP: suspend(wholeJob: false)
      case SIGCONT:
        screen.resume()
        isResized = true
      default: die(of: signal)
      }
    }
    if isResized { dispatch(.resize(screen.fitSize())) }
  }

  private mutating func dispatch(_ action: Action) {
    var work: [Effect] = []
    let effects = update(&state, action)
    note(action)
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .repaint: screen.repaint()
      case .suspend: suspend(wholeJob: true)
      case .copy(let text):
        if let obstacle = screen.copy(text) { dispatch(.tell(Notice(obstacle, .alert))) }
      default: work.append(effect)
      }
    }
    if isOver {
      worker.finish(work)
    } else {
      worker.submit(work)
    }
  }

  /// Keeps at hand what the note of a crash would say.
  private mutating func note(_ action: Action) {
    if case .resize(let size) = action {
      terminal_note_size(Int32(clamping: size.width), Int32(clamping: size.height))
    }
    guard state.recentCommands.count != notedCommands.count || state.recentCommands != notedCommands
    else { return }
    notedCommands = state.recentCommands
    if let last = notedCommands.last { terminal_note_command(last.name) }
  }

  /// Gives the terminal back to the shell until it continues us; SIGCONT then brings the screen up.
  private func suspend(wholeJob: Bool) {
    screen.suspend()
    terminal_stop(wholeJob)
  }

  private mutating func die(of signal: Int32) {
    screen.leave()
    keepView()
    terminal_die_of(signal)
  }

  /// What quitting would have kept is kept also when the program has to go at once.
  private mutating func keepView() {
    worker.finish(update(&state, .quit).filter { $0 != .quit })
  }
}
