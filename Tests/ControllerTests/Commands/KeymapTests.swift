import Controller
import Model
import Testing

@Suite struct KeymapTests {
  @Test(arguments: ScreenID.allCases) func noTwoCommandsOfAScreenShareAKey(screen: ScreenID) {
    var owners: [[Key]: String] = [:]
    for command in CommandTable.commands(on: screen) {
      for sequence in command.keys {
        let owner = owners[sequence]
        #expect(owner == nil, "\(command.id.name) and \(owner ?? "") on \(screen)")
        owners[sequence] = command.id.name
      }
    }
  }

  @Test(arguments: ScreenID.allCases) func noKeyIsTheBeginningOfALongerOne(screen: ScreenID) {
    let sequences = CommandTable.commands(on: screen).flatMap(\.keys)
    for sequence in sequences {
      for other in sequences where other.count > sequence.count {
        #expect(!other.starts(with: sequence), "\(sequence) hides \(other)")
      }
    }
  }

  /// All commands but those that add one kind of record, which the palette and the menu find.
  private static let keyed = CommandTable.all.filter { !$0.id.name.hasPrefix("add.") }

  @Test func everyKindIsAddedFromThePalette() throws {
    for kind in CityHoldings.enteredKinds {
      var state = AppState.on(.cities)
      state.press(":")
      _ = update(&state, .paste("add.\(kind.rawValue)"))
      state.press("Enter")
      guard case .form(let form) = state.overlay else {
        Issue.record("\(kind) is not found")
        continue
      }
      #expect(form.kind == kind)
    }
  }

  @Test func everyDefaultKeyIsRead() {
    for command in Self.keyed {
      #expect(!command.keys.isEmpty, "\(command.id.name)")
      #expect(command.keys.allSatisfy { !$0.isEmpty }, "\(command.id.name)")
      #expect(!command.keyName.isEmpty, "\(command.id.name)")
      for key in command.keys.flatMap({ $0 }) {
        #expect(Key(name: key.name) == key, "\(command.id.name)")
      }
    }
  }

  @Test func noCommandNeedsAKeyThatLayoutsHide() {
    let hidden = Set("[]{}@\\~|".unicodeScalars.map { Key.character($0) })
    for command in Self.keyed {
      let isReachable = command.keys.contains { hidden.isDisjoint(with: $0) }
      #expect(isReachable, "\(command.id.name)")
    }
  }

  @Test func namesAreUniqueAndTitlesInBothLanguages() {
    let names = CommandTable.all.map(\.id.name)
    #expect(Set(names).count == names.count)
    for command in CommandTable.all {
      #expect(!command.title.indonesian.isEmpty && !command.title.english.isEmpty)
      if let hint = command.hint { #expect(!hint.indonesian.isEmpty && !hint.english.isEmpty) }
    }
  }

  @Test func bothHabitsMoveAlike() {
    for (arrow, letter) in [("Down", "j"), ("Up", "k"), ("Left", "h"), ("Right", "l")] {
      var left = AppState.on(.heatmap)
      var right = AppState.on(.heatmap)
      left.press("Down Down Right Right \(arrow)")
      right.press("Down Down Right Right \(letter)")
      #expect(left == right, "\(letter)")
    }
  }

  @Test func twiceTheLetterGLeadsToTheStart() {
    var state = AppState.on(.cities)
    state.press("G")
    #expect(state.cities.cursor.index == state.cities.rows.count - 1)
    state.press("g")
    #expect(state.pendingKeys == [.character("g")])
    #expect(state.cities.cursor.index == state.cities.rows.count - 1)
    state.press("g")
    #expect(state.pendingKeys.isEmpty)
    #expect(state.cities.cursor.index == 0)
  }

  @Test func anUnfinishedSequenceGivesTheNextKeyItsOwnMeaning() {
    var state = AppState.on(.cities)
    state.press("g Down")
    #expect(state.pendingKeys.isEmpty)
    #expect(state.cities.cursor.index == 1)
  }

  @Test func aKeyWithoutMeaningIsTold() {
    var state = AppState.on(.cities)
    state.press("Z")
    #expect(state.notice?.text.indonesian.contains("Z") == true)
    state.press("Down")
    #expect(state.notice == nil)
  }

  @Test func everyKeyHasANameThatIsReadBack() {
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
        .home, .end, .pageUp, .pageDown, .character(" "), .character("+"), .alt("x"),
      ] + (1...24).map { .function($0) }
      + "abcz".unicodeScalars.flatMap { [Key.control($0), .character($0)] }
    for key in keys { #expect(Key(name: key.name) == key, "\(key.name)") }
    #expect(Key(name: "F25") == nil)
    #expect(Key(name: "") == nil)
    #expect(Key(name: "Enterr") == nil)
  }
}
