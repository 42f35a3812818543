import Model
import Store

/// All that the program knows at one moment; each frame is drawn from it alone.
public struct AppState: Equatable, Sendable {
  /// The terminal's size.
  public var size: Size
  /// The language of the interface.
  public var language: Language
  /// The name of the chosen theme.
  public var themeName: String
  /// Who chose it.
  public var themeOrigin = ThemeOrigin.person
  /// All themes, in the order in which they are tried on.
  public var themes: [ThemeChoice]
  /// The screen that is open.
  public var screen = ScreenID.cities
  /// The network; empty until it is read.
  public var network = Network()
  /// What was worked out from it; nil until it is read.
  public var index: NetworkIndex?
  /// What is wrong in the store's files.
  public var problems: [StoreProblem] = []
  /// What stays from one form to the next.
  public var entry = EntrySettings()
  /// Who writes; nil until it was asked.
  public var author: Author?
  /// How far the network is read; nil when all of it is, or nothing yet.
  public var progress: LoadProgress?
  /// Up to how many records the browser searches at once, not beside the loop.
  package var searchedAtOnce = 20_000
  /// The folder into which was written last, or would be.
  public var handOutFolder = ""
  /// What the status line shows once.
  public var notice: Notice?
  /// What lies over the screen.
  public var overlay: Overlay?
  /// Whether a pane beside a list follows the cursor only with `Action.keysPaused`, so that a held
  /// key moves the cursor through the list and waits for nothing else.
  public var panesFollowLater = false
  /// Whether the mouse is the program's; otherwise the terminal selects text with it.
  public var usesMouse = true
  /// The commands that were run last, the newest at the end; at most twelve.
  public var recentCommands: [CommandID] = []
  /// The keys of a sequence that is not finished.
  public var pendingKeys: [Key] = []
  /// The keys that were pressed before the network was read; they are taken once it is there.
  public var earlyKeys: [Key] = []
  /// Where links were followed from, the oldest first.
  public var trail: [Place] = []
  /// The regions that are marked for a comparison, in the order in which they were marked.
  public internal(set) var marked: [RegionCode] = []
  /// Which commands exist.
  public var access = CommandAccess.full
  /// The keys that run them.
  public var bindings = KeyBindings.standard
  /// What is wrong in the file that the keys come from.
  public var keyProblems: [StoreProblem] = []
  /// The kiosk; nil where the program is not one.
  public var kiosk: KioskState?
  /// When the store is read again, in milliseconds of the loop's clock.
  public internal(set) var reload = ReloadState()
  /// How changes are found where the system does not tell of them; nil where it does.
  public internal(set) var comparison: ComparisonState?
  /// The overview.
  public var overview = OverviewState()
  /// The list of cities.
  public var cities = CitiesState()
  /// The heatmap.
  public var heatmap = HeatmapState()
  /// The community browser.
  public var communities = CommunitiesState()
  /// The map.
  public var map = MapState()

  /// The state at the start, before the store is read.
  public init(
    size: Size, language: Language, themeName: String, themes: [ThemeChoice] = [],
    view: ViewState? = nil
  ) {
    self.size = size
    self.language = language
    self.themeName = themeName
    self.themes = themes
    if let view { restore(view) }
  }

  /// Whether the pane beside the open list has yet to follow the cursor.
  public var isPaneBehind: Bool { Screen.of(screen).isPaneBehind(self) }

  /// The columns that a screen has for itself, between the margins.
  public var screenColumns: Int { max(0, size.width - 2) }

  /// The rows that a screen has for itself, between the tab line and the status line.
  public var screenRows: Int { FrameLayout(size).rows }
}
