import Model

/// Finds out what a key means: for the overlay, for the filter, or as a command.
enum KeyDispatch {
  /// The commands that run at once, whatever was pressed before the network is read.
  private static let urgent: Set<CommandID> = ["program.repaint", "program.suspend"]

  static func take(_ pressed: Key, _ state: inout AppState) -> [Effect] {
    let key = isHeldMeant(pressed, state) ? pressed : pressed.plain
    if state.index == nil, key != KeyBindings.leaving, !isUrgent(key, state) {
      // `q` leaves at once, but after `/` it will be a letter.
      guard state.earlyKeys.isEmpty, key == .escape || command(key, state) == "program.quit" else {
        if state.earlyKeys.count < 4096 { state.earlyKeys.append(key) }
        return []
      }
    }
    if state.waitsForWriting(key) || state.waitsForRows(key) {
      if state.earlyKeys.count < 4096 { state.earlyKeys.append(key) }
      return []
    }
    state.notice = nil
    if key == KeyBindings.leaving { return state.take(.quit) }
    if state.overlay != nil { return OverlayKeys.take(key, &state) }
    if let path = editedFilter(state) { return edit(path, key, &state) }
    return runCommand(key, &state)
  }

  private static func isUrgent(_ key: Key, _ state: AppState) -> Bool {
    command(key, state).map(urgent.contains) ?? false
  }

  /// Whether an arrow that something is held with means more here than the arrow.
  private static func isHeldMeant(_ key: Key, _ state: AppState) -> Bool {
    guard case .held = key, !state.isEntering else { return state.isEntering }
    return state.overlay == nil && editedFilter(state) == nil && command(key, state) != nil
  }

  /// The command that a key runs by itself.
  private static func command(_ key: Key, _ state: AppState) -> CommandID? {
    guard case .command(let command) = state.keymap.meaning(of: [key]) else { return nil }
    return command.id
  }

  /// The keys that mean something about the rows under the cursor.
  static let rowKeys: [Key] = [
    .down, .up, .pageDown, .pageUp, .home, .enter, .character("j"), .character("k"),
    .character(" "), .control("d"), .control("u"),
  ]
  /// The keys that go to the last row.
  static let lastRowKeys: [Key] = [.end, .character("G")]

  static func paste(_ text: String, _ state: inout AppState) -> [Effect] {
    if case .menu(var menu) = state.overlay {
      menu.input.insert(text)
      state.refresh(&menu)
      state.overlay = .menu(menu)
    } else if case .forget(var prompt) = state.overlay {
      prompt.input.insert(text)
      state.overlay = .forget(prompt)
    } else if case .records(var menu) = state.overlay {
      menu.input.insert(text)
      menu.refresh(state.language, rows: menu.rows(in: state.size))
      state.overlay = .records(menu)
    } else if case .form(var form) = state.overlay {
      let before = form
      form.paste(text)
      state.overlay = .form(form)
      return state.noteDraft(before, form)
    } else if case .sheet(let sheet) = state.overlay {
      return SheetKeys.paste(text, sheet, &state)
    } else if case .grid(let grid) = state.overlay {
      return GridKeys.paste(text, grid, &state)
    } else if case .author(var prompt) = state.overlay {
      prompt.input.insert(text)
      state.overlay = .author(prompt)
    } else if case .handOut(var prompt) = state.overlay {
      prompt.paste(text)
      state.overlay = .handOut(prompt)
    } else if case .importing(let page) = state.overlay {
      return state.paste(text, page)
    } else if let path = editedFilter(state) {
      state[keyPath: path].input.insert(text)
      state.rebuildScreen()
    } else {
      let key = state.filterKeyName
      state.notice = Notice(
        Bilingual(
          "Tempelan diabaikan di sini; tekan \(key) lalu tempel untuk mencari",
          "A paste is ignored here; press \(key) and paste to search"))
    }
    return []
  }

  private static func editedFilter(
    _ state: AppState
  ) -> (WritableKeyPath<AppState, FilterInput> & Sendable)? {
    guard let path = Screen.of(state.screen).filter, state[keyPath: path].isEditing else {
      return nil
    }
    return path
  }

  private static func edit(
    _ path: WritableKeyPath<AppState, FilterInput>, _ key: Key, _ state: inout AppState
  ) -> [Effect] {
    switch key {
    case .enter:
      state[keyPath: path].isEditing = false
      state.take(ScreenAction.keepPlace)
    case .escape: return state.take(.cancel)
    case .down: return move(.down, &state)
    case .up: return move(.up, &state)
    case .pageDown: return move(.pageDown, &state)
    case .pageUp: return move(.pageUp, &state)
    case .control("l"): return [.repaint]
    case .control("z"): return [.suspend]
    case .backspace where !state[keyPath: path].isActive:
      state[keyPath: path].isEditing = false
    default:
      let before = state[keyPath: path].input.text
      _ = state[keyPath: path].input.take(key)
      if state[keyPath: path].input.text != before { state.rebuildScreen() }
    }
    return []
  }

  private static func move(_ movement: Movement, _ state: inout AppState) -> [Effect] {
    state.take(.screen(.move(movement)))
  }

  private static func runCommand(_ key: Key, _ state: inout AppState) -> [Effect] {
    let sequence = state.pendingKeys + [key]
    state.pendingKeys = []
    switch state.keymap.meaning(of: sequence) {
    case .command(let command): return run(command, &state)
    case .prefix: state.pendingKeys = sequence
    case .none:
      if sequence.count > 1 { return runCommand(key, &state) }
      if key != .escape {
        let help = state.keyName(of: "program.help")
        state.notice = Notice(
          Bilingual(
            "\(key.name) tidak berarti di sini; \(help) bantuan",
            "\(key.name) means nothing here; \(help) help"))
      }
    }
    return []
  }

  /// Runs a command, or says why it cannot run now.
  static func run(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard state.access.allows(command) else { return [] }
    if let obstacle = state.obstacle(to: command) {
      state.notice = Notice(
        Bilingual(
          "\(command.title.indonesian): \(obstacle.indonesian)",
          "\(command.title.english): \(obstacle.english)"))
      return []
    }
    state.remember(command.id)
    return state.take(command.action)
  }
}
