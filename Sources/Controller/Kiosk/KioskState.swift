import Model
import Store

/// A kiosk: who stands before it, what it shows while nobody does, and the way out.
public struct KioskState: Equatable, Sendable {
  /// The longest that the seconds before the reset are counted aloud, in milliseconds.
  static let longestCountdown = 10_000
  /// The chord that asks for the PIN; no command of the table.
  static let exitChord: [Key] = [.control("x"), .control("x")]

  /// What `kiosk.json` says.
  public let settings: KioskSettings
  /// The language that each visitor finds.
  let language: Language
  /// The theme that each visitor finds.
  var themeName: String
  /// The loop's clock, in milliseconds; nil before it was told.
  var clock: Int?
  /// When the last key came.
  var lastInput = 0
  /// The page that turned up by itself; nil while somebody is there.
  public internal(set) var page: AttractPage? = .overview
  /// The place of that page in the settings.
  var turn = 0
  /// When it turned up.
  var pageSince = 0
  /// How often a region and a community had their turn.
  var regionTurn = 0, communityTurn = 0
  /// The prompt for the PIN; nil while it is closed.
  public internal(set) var prompt: PinPrompt?
  /// How many keys of the exit chord were pressed.
  var chord = 0
  /// Wrong PINs in a row, and until when none is taken.
  var failures = 0, lockedUntil = 0
  /// How long none is taken yet because of those before a restart, in milliseconds.
  let lockedAtStart: Int
  /// Whether a PIN is being compared.
  var isChecking = false
  /// Whether the right PIN was given.
  public internal(set) var isUnlocked = false
  /// Whether what is shown is older than the files, which cannot be read.
  public internal(set) var isStale = false

  /// A kiosk before anybody came.
  ///
  /// `failures` wrong PINs were given before a restart, and for `locked` milliseconds none is taken.
  public init(
    _ settings: KioskSettings, language: Language, themeName: String, failures: Int = 0,
    locked: Int = 0
  ) {
    self.settings = settings
    self.language = language
    self.themeName = themeName
    self.failures = failures
    lockedAtStart = locked
  }

  /// The screen that each visitor finds.
  var opening: ScreenID { ScreenID(rawValue: settings.opening) ?? .overview }

  /// The seconds until all is forgotten, 10 to 1; nil while there is more time.
  public var secondsLeft: Int? {
    guard let left = millisecondsLeft, left <= countdown else { return nil }
    return max(1, (left + 999) / 1000)
  }

  /// Whether no PIN is taken for now.
  public var isLockedOut: Bool { (clock ?? 0) < lockedUntil }

  /// When the time has to be told again.
  var deadline: Int {
    guard let clock else { return 0 }
    var next: [Int] = []
    if let prompt { next.append(prompt.since + PinPrompt.patience) }
    if isLockedOut { next.append(lockedUntil) }
    if let left = millisecondsLeft {
      let over = left > countdown ? left - countdown : (left - 1) % 1000 + 1
      next.append(clock + max(1, over))
    } else if prompt == nil {
      next.append(pageSince + dwell)
    }
    return next.min() ?? clock + 1000
  }

  /// How long the page stays, in milliseconds.
  var dwell: Int {
    let pages = settings.pages
    return (pages.indices.contains(turn) ? pages[turn].seconds : 15) * 1000
  }

  private var countdown: Int { min(KioskState.longestCountdown, settings.idle * 500) }

  private var millisecondsLeft: Int? {
    guard page == nil, let clock else { return nil }
    return lastInput + settings.idle * 1000 - clock
  }
}
