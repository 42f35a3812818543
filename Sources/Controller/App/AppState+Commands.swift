import Model

extension AppState {
  /// The commands that can be asked for on the open screen, its own first, with the keys in force.
  public var commands: [Command] { bindings.commands(on: screen, access) }

  /// What finds the command of a key on the open screen.
  public var keymap: Keymap { bindings.keymap(on: screen, access) }

  /// The key that is shown for a command; without one the way to it by the palette.
  public func keyName(of id: CommandID) -> String {
    let found = commands.first { $0.id == id }
    if let name = found?.keyNames.first { return name }
    return "\(commands.first { $0.id == "program.palette" }?.keyName ?? "") \(id.name)"
  }

  /// The key that begins a filter on the open screen.
  var filterKeyName: String {
    commands.first { $0.action == .editFilter }?.keyNames.first ?? "/"
  }

  /// The commands, opened for a purpose.
  func menu(_ purpose: CommandMenuState.Purpose) -> CommandMenuState {
    var menu = CommandMenuState(purpose)
    refresh(&menu)
    return menu
  }

  /// Finds anew what is typed in the menu.
  func refresh(_ menu: inout CommandMenuState) {
    menu.refresh(commands, language, size)
  }

  /// Why a command cannot run now; nil if it can.
  public func obstacle(to command: Command) -> Bilingual? {
    switch command.need {
    case .nothing: nil
    case .trail where trail.isEmpty:
      Bilingual("belum ada yang diikuti", "nothing was followed yet")
    case .problems where problems.isEmpty: Bilingual("tidak ada masalah", "there are none")
    case .publicContact where publicContact == nil:
      Bilingual("tidak ada kontak terbuka di sini", "there is no public contact here")
    case .sentence where sentence == nil:
      Bilingual("tidak ada yang dapat disalin di sini", "there is nothing to copy here")
    case .drafts where entry.drafts.isEmpty:
      Bilingual("tidak ada draf", "there is no draft")
    case .record where recordAtHand == nil:
      Bilingual("pilih satu catatan", "choose a record")
    case .deletable where recordAtHand == nil || screen != .communities:
      Bilingual("pilih satu catatan di layar 4", "choose a record on screen 4")
    case .chart where screen != .heatmap && screen != .map && regionHere == nil:
      Bilingual("pilih satu kab/kota", "choose a region")
    case .markedRecords where entry.marks.isEmpty:
      Bilingual("tandai catatan dahulu, di layar 4", "mark records first, on screen 4")
    case .regionHere where regionHere == nil:
      Bilingual("pilih satu kab/kota", "choose a region")
    case .marks where marked.count < 2:
      Bilingual(
        "tandai dahulu dua kab/kota dengan \(keyName(of: "compare.mark"))",
        "mark two regions first, with \(keyName(of: "compare.mark"))")
    case .region where regionForNew == nil:
      Bilingual("pilih kab/kota dahulu", "choose a city first")
    case .years where heatmap.years.count < 2:
      Bilingual("hanya ada satu tahun", "there is one year only")
    case .chosenFacet where communities.chosen.isEmpty:
      Bilingual("tidak ada saringan", "no facet is chosen")
    case .drafts, .record, .deletable, .markedRecords, .regionHere, .chart, .marks, .region, .trail,
      .problems,
      .publicContact,
      .sentence,
      .years,
      .chosenFacet:
      nil
    }
  }
}
