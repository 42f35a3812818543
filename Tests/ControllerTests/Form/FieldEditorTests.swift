import Controller
import Testing

@Suite struct FieldEditorTests {
  /// What is typed after keys: letters as they are, `<` and `>` arrows, others by name.
  private func edited(
    _ text: String, _ keys: [Key], hasLines: Bool = false, clip: String = ""
  ) -> FieldEditor {
    var editor = FieldEditor(text, hasLines: hasLines)
    var clip = clip
    for key in keys { _ = editor.take(key, clip: &clip) }
    return editor
  }

  @Test func wordsAndEnds() {
    #expect(edited("dua kata  lagi", [.held(.word, .left)]).cursor == 10)
    #expect(edited("dua kata  lagi", [.held(.word, .left), .held(.word, .left)]).cursor == 4)
    #expect(edited("dua kata", [.home, .held(.word, .right)]).cursor == 3)
    #expect(edited("dua kata", [.alt("b"), .alt("b"), .alt("f")]).cursor == 3)
    #expect(edited("dua", [.home, .left, .control("a")]).cursor == 0)
    #expect(edited("dua", [.home, .control("e")]).cursor == 3)
  }

  @Test func shiftSelectsAndTypingReplaces() {
    let chosen = edited("dua kata", [.held(.shiftWord, .left)])
    #expect(chosen.selected == "kata")
    let typed = edited("dua kata", [.held(.shiftWord, .left), .character("x")])
    #expect(typed.text == "dua x")
    #expect(edited("dua", [.held(.shift, .left), .backspace]).text == "du")
    #expect(edited("dua", [.held(.shift, .home), .delete]).text == "")
    #expect(edited("dua", [.held(.shift, .left), .held(.shift, .left), .left]).cursor == 1)
    #expect(edited("dua", [.alt("a")]).selected == "dua")
    #expect(edited("dua", [.held(.shift, .left), .right]).selection == nil)
  }

  @Test func cutCopyAndPaste() {
    #expect(edited("dua kata", [.control("w"), .control("a"), .control("y")]).text == "katadua ")
    #expect(
      edited("dua kata", [.control("u"), .control("y"), .control("y")]).text == "dua katadua kata")
    #expect(edited("dua kata", [.home, .control("k")]).text == "")
    #expect(edited("dua", [.alt("a"), .alt("c"), .end, .control("y")]).text == "duadua")
    #expect(edited("dua", [.held(.shift, .left), .alt("x"), .home, .control("y")]).text == "adu")
    #expect(edited("", [.control("y")], clip: "a\nb").text == "a b")
    #expect(edited("", [.control("y")], hasLines: true, clip: "a\nb").text == "a\nb")
  }

  @Test func undoGoesBackByWordsAndForwardAgain() {
    let keys = "dua kata".unicodeScalars.map { Key.character($0) }
    #expect(edited("", keys + [.control("z")]).text == "dua ")
    #expect(edited("", keys + [.control("z"), .control("z"), .control("_")]).text == "")
    #expect(edited("", keys + [.control("z"), .control("z"), .control("r")]).text == "dua ")
    #expect(edited("ada", [.control("u"), .control("z")]).text == "ada")
    #expect(edited("ada", [.control("z")]).text == "ada")
    let branched = edited("", keys + [.control("z"), .character("x"), .control("r")])
    #expect(branched.text == "dua x")
  }

  @Test func aNoteHasLines() {
    let note = edited("satu", [.enter, .character("d")], hasLines: true)
    #expect(note.text == "satu\nd")
    #expect(note.cursorLine == 1)
    var clip = ""
    var editor = note
    #expect(editor.take(.up, clip: &clip))
    #expect(editor.cursor == 1)
    #expect(!editor.take(.up, clip: &clip))
    #expect(editor.take(.down, clip: &clip))
    #expect(editor.cursor == 6)
    #expect(!editor.take(.down, clip: &clip))
    #expect(editor.range(ofLine: 1) == 5..<6)
    #expect(editor.range(ofLine: 2) == nil)
  }

  @Test func aCombiningMarkJoinsItsLetter() {
    let editor = edited("cafe", [.character("\u{301}"), .backspace])
    #expect(editor.text == "caf")
  }

  /// Whatever keys come, the cursor stays in the text, and undo leads back to its beginning.
  @Test func anyKeysLeaveTheCursorInTheText() {
    for seed in UInt64(1)...200 {
      var dice = Dice(seed: seed)
      var editor = FieldEditor("awal teks é", hasLines: seed.isMultiple(of: 2))
      var clip = "klip,\nklip"
      for _ in 0..<60 {
        guard let key = Self.keys.randomElement(using: &dice) else { continue }
        _ = editor.take(key, clip: &clip)
        #expect((0...editor.characters.count).contains(editor.cursor), "seed \(seed)")
        let chosen = editor.selection ?? 0..<0
        #expect(chosen.upperBound <= editor.characters.count, "seed \(seed)")
        #expect(editor.hasLines || !editor.text.contains("\n"), "seed \(seed)")
      }
      for _ in 0..<200 { _ = editor.take(.control("z"), clip: &clip) }
      #expect(editor.text == "awal teks é", "seed \(seed)")
    }
  }

  private static let keys: [Key] =
    [
      .character("a"), .character(" "), .character("\u{301}"), .enter, .backspace, .delete,
      .control("w"), .control("u"), .control("k"), .control("y"), .control("a"), .control("e"),
      .control("r"), .control("z"), .alt("d"), .alt("x"), .alt("c"), .alt("a"), .alt("b"),
      .alt("f"), .left, .right, .up, .down, .home, .end,
    ]
    + Arrow.allCases.flatMap { arrow in
      [HeldKey.shift, .word, .shiftWord].map { .held($0, arrow) }
    }
}
