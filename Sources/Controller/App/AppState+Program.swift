import Model

extension AppState {
  /// Takes in a network that was read.
  mutating func take(_ loaded: LoadedNetwork) {
    network = loaded.network
    index = loaded.index
    problems = loaded.problems
    communities.chosen = communities.chosen.filter { facet, code in
      loaded.index.browser.place(facet, code: code) != nil
    }
    if let first = problems.first {
      notice = Notice(
        Bilingual(
          "\(problems.count) masalah pada berkas: tekan ! · \(first.text(.indonesian))",
          "\(problems.count) problems in files: press ! · \(first.text(.english))"), .alert)
    }
    rebuild()
  }

  /// Makes the lists of every screen anew.
  mutating func rebuild() {
    for screen in Screen.all { screen.rebuild(&self) }
    switch overlay {
    case .menu(var menu):
      menu.refresh(in: self)
      overlay = .menu(menu)
    case .problems(var cursor):
      cursor.settle(count: problems.count, rows: OverlayKeys.problemRows(size))
      overlay = .problems(cursor)
    case .themes, .code, nil: break
    }
  }

  /// Opens a screen by its tab.
  mutating func show(_ id: ScreenID) {
    endEditing()
    screen = id
  }

  /// Goes to another screen by a link; Backspace returns.
  mutating func follow(to id: ScreenID, _ prepare: (inout AppState) -> Void) {
    endEditing()
    trail.append(Place(self))
    if trail.count > 50 { trail.removeFirst() }
    screen = id
    prepare(&self)
  }

  /// Returns from where the last link led.
  mutating func goBack() {
    guard let place = trail.popLast() else { return }
    place.restore(&self)
    rebuild()
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
      Screen.of(screen).rebuild(&self)
    } else {
      _ = Screen.of(screen).take(&self, .cancel)
    }
  }

  mutating func editFilter() {
    guard let path = Screen.of(screen).filter else { return }
    self[keyPath: path].isEditing = true
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

  private mutating func endEditing() {
    guard let path = Screen.of(screen).filter else { return }
    self[keyPath: path].isEditing = false
  }
}
