import Model

extension AppState {
  /// Takes in a network that was read.
  mutating func take(_ loaded: LoadedNetwork) {
    network = loaded.network
    index = loaded.index
    problems = keyProblems + loaded.problems
    progress = loaded.progress
    // What is chosen may stand in a file that was not read yet.
    if progress == nil {
      communities.chosen = communities.chosen.filter { facet, code in
        loaded.index.browser.place(facet, code: code) != nil
      }
    }
    if progress == nil, let first = problems.first {
      let key = keyName(of: "program.problems")
      notice = Notice(
        Bilingual(
          "\(problems.count) masalah pada berkas: tekan \(key) · \(first.text(.indonesian))",
          "\(problems.count) problems in files: press \(key) · \(first.text(.english))"), .alert)
    }
    rebuild()
    // The others may have changed.
    if cities.insight != nil { cities.followCursor(context) }
  }

  /// Makes the lists of every screen anew.
  mutating func rebuild() {
    let context = context
    for screen in Screen.all { screen.rebuild(&self, context) }
    switch overlay {
    case .menu(var menu):
      refresh(&menu)
      overlay = .menu(menu)
    case .compare(var compare):
      compare.refresh(network, index?.figures)
      overlay = .compare(compare)
    case .problems(var cursor):
      cursor.settle(count: problems.count, rows: OverlayKeys.problemRows(size))
      overlay = .problems(cursor)
    case .records(var menu):
      if let holdings = network.holdings(of: menu.region) { menu.renew(holdings) }
      menu.refresh(language, rows: menu.rows(in: size), staysPut: true)
      overlay = .records(menu)
    case .grid(var grid):
      grid.settle(size)
      overlay = .grid(grid)
    case .themes, .code, .form, .sheet, .history, .forget, .conflict, .join, .author, .handOut,
      .importing, nil:
      break
    }
  }

  /// Makes the lists of the open screen anew.
  mutating func rebuildScreen() { Screen.of(screen).rebuild(&self, context) }

  /// Lets the open screen take an action, and does what comes of it.
  mutating func take(_ action: ScreenAction) {
    let outcome = Screen.of(screen).take(&self, action, context)
    if let notice = outcome.notice { self.notice = notice }
    if let link = outcome.link { follow(link) }
  }

  /// What a screen is shown of the program.
  var context: ScreenContext {
    ScreenContext(
      network: network, index: index, screen: kiosk?.page == .map ? .map : screen,
      columns: screenColumns, rows: screenRows,
      panesFollowLater: panesFollowLater,
      searchedAtOnce: searchedAtOnce)
  }

  /// Opens a screen by its tab.
  mutating func show(_ id: ScreenID) {
    endEditing()
    screen = id
    // The marks of the map are made only while it is open.
    if id == .map { rebuildScreen() }
  }

  /// Closes what is open, the innermost first: overlay, filter, page.
  mutating func cancel() {
    if let overlay {
      if case .themes(let menu) = overlay { themeName = menu.original }
      self.overlay = nil
    } else if let path = Screen.of(screen).filter,
      self[keyPath: path].isActive || self[keyPath: path].isEditing
    {
      self[keyPath: path] = FilterInput()
      rebuildScreen()
    } else {
      take(ScreenAction.cancel)
    }
  }

  mutating func editFilter() {
    guard let path = Screen.of(screen).filter else { return }
    self[keyPath: path].isEditing = true
    guard self[keyPath: path].scope != .names else { return }
    self[keyPath: path].scope = .names
    rebuildScreen()
  }

  mutating func toggleMouse() {
    usesMouse.toggle()
    notice = Notice(
      usesMouse
        ? Bilingual("Tetikus: dipakai program", "Mouse: used by the program")
        : Bilingual(
          "Tetikus: untuk memilih teks di terminal", "Mouse: selects text in the terminal"))
  }

  /// Keeps which command was run, for the note of a crash.
  mutating func remember(_ command: CommandID) {
    if recentCommands.count >= 12 { recentCommands.removeFirst() }
    recentCommands.append(command)
  }

  mutating func endEditing() {
    guard let path = Screen.of(screen).filter else { return }
    self[keyPath: path].isEditing = false
  }
}
