import ArgumentParser
import Controller
import Model
import Store
import View

/// Draws a real screen to standard output.
struct Screenshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gambar satu layar sebagai SVG atau teks. / Draw a screen as SVG or text.")

  @Argument(help: "Layar. / A screen: overview, cities, heatmap, communities, map.")
  var screen: String

  @Flag(help: "Sebagai halaman kiosk. / As the page of a kiosk: also region, community.")
  var kiosk = false

  @Option(help: "Ukuran, mis. 120x40. / Size, for example 120x40.")
  var size = "120x40"

  @Option(help: "Nama tema. / A theme's name.")
  var theme = "dark"

  @Option(help: "Tombol yang ditekan, mis. \"/ kota Enter Down\". / Keys that are pressed.")
  var keys = ""

  @Option(help: "Tanggal yang dianggap hari ini. / The date that is taken for today.")
  var now: String?

  @Option(help: "svg, text, atau style. / svg, text, or style (a map of roles).")
  var format = Format.svg

  @OptionGroup var options: CommonOptions

  /// What is drawn.
  enum Format: String, ExpressibleByArgument {
    case svg, text, style
  }

  func run() throws {
    do {
      let library = ThemeLibrary(folder: ThemeLibrary.folder(environment: Environment.variable))
      if let problem = library.problem(of: theme) { throw problem }
      let state = try state(library)
      let theme = library.theme(named: state.themeName)
      let frame = AppView.frame(of: state, Appearance(theme: theme))
      switch format {
      case .svg: Console.write(Array(SVGPicture.svg(of: frame, theme: theme).utf8))
      case .text: Console.write(Array(Picture.text(of: frame.canvas).utf8) + [0x0a])
      case .style: Console.write(Array(Picture.styleMap(of: frame.canvas).utf8) + [0x0a])
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  /// The state after the keys were pressed on the screen.
  private func state(_ library: ThemeLibrary) throws -> AppState {
    if kiosk { return try kioskState() }
    guard let screen = ScreenID(rawValue: screen) else {
      throw StartupError.unknown(
        Bilingual(
          "layar \"\(screen)\" tidak dikenal; pilih overview, cities, heatmap, communities, map",
          "screen \"\(screen)\" is not known; choose overview, cities, heatmap, communities, map"))
    }
    var state = AppState(
      size: try chosenSize(), language: options.language, themeName: theme,
      themes: library.choices)
    let year = try chosenYear()
    _ = update(&state, .show(screen))
    _ = update(&state, .loaded(LoadedNetwork(try load(), year: year)))
    for key in Key.script(keys) {
      for case .order(let question) in update(&state, .key(key)) {
        _ = update(&state, .ordered(question.answer()))
      }
    }
    _ = update(&state, .keysPaused)
    return state
  }

  /// A kiosk that turned to a page by itself; nothing private is read.
  private func kioskState() throws -> AppState {
    guard KioskSettings.pageKinds.contains(screen) else {
      let kinds = KioskSettings.pageKinds.joined(separator: ", ")
      throw StartupError.unknown(
        Bilingual(
          "halaman \"\(screen)\" tidak dikenal; pilih \(kinds)",
          "page \"\(screen)\" is not known; choose \(kinds)"))
    }
    var settings = KioskSettings()
    settings.pages = [.init(screen, seconds: 15)]
    var state = AppState(size: try chosenSize(), language: options.language, themeName: theme)
    state.access = .kiosk
    state.kiosk = KioskState(settings, language: options.language, themeName: theme)
    let load = try load(isPublic: true)
    _ = update(&state, .loaded(LoadedNetwork(load, year: try chosenYear())))
    _ = update(&state, .tick(now: 0))
    return state
  }

  private func load(isPublic: Bool = false) throws -> NetworkLoad {
    let location = options.location
    guard try location.exists() || !location.isDefault else {
      var load = NetworkLoad()
      load.network = StartingNetwork.network()
      return load
    }
    try location.require()
    return try ReadableStore(location.folder, isPublic: isPublic).load()
  }

  private func chosenYear() throws -> Int {
    guard let now else { return Environment.year }
    let parts = now.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, now.utf8.prefix(4).count == 4, let year = Int(now.prefix(4)),
      parts.allSatisfy({ Int($0) != nil }), (1900...2999).contains(year)
    else {
      throw StartupError.unknown(
        Bilingual(
          "tanggal \"\(now)\" tidak dikenal; tulis misalnya 2026-11-24",
          "date \"\(now)\" is not known; write for example 2026-11-24"))
    }
    return year
  }

  private func chosenSize() throws -> Size {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2, let width = sides.first, let height = sides.last,
      (1...1000).contains(width), (1...1000).contains(height)
    else {
      throw StartupError.unknown(
        Bilingual(
          "ukuran \"\(size)\" tidak dikenal; tulis misalnya 120x40",
          "size \"\(size)\" is not known; write for example 120x40"))
    }
    return Size(width: width, height: height)
  }
}
