import Controller
import Testing

@Suite struct TextInputTests {
  private func typed(_ script: String, in text: String = "") -> TextInput {
    var input = TextInput(text)
    for key in Key.script(script) { _ = input.take(key) }
    return input
  }

  @Test func lettersGoInAtTheCursor() {
    let input = typed("a b Left c")
    #expect(input.text == "acb")
    #expect(input.beforeCursor == "ac")
  }

  @Test func theLineIsEdited() {
    #expect(typed("Backspace", in: "kota").text == "kot")
    #expect(typed("Home Del", in: "kota").text == "ota")
    #expect(typed("Left Left Ctrl-U", in: "kota").text == "ta")
    #expect(typed("Ctrl-W", in: "kota malang  ").text == "kota ")
    #expect(typed("Ctrl-A x Ctrl-E y", in: "kota").text == "xkotay")
    #expect(typed("Home Backspace End Del", in: "kota").text == "kota")
  }

  @Test func keysWithoutMeaningAreGivenBack() {
    var input = TextInput("kota")
    for key in [Key.tab, .up, .function(3), .alt("x"), .control("k"), .insert] {
      let isTaken = input.take(key)
      #expect(!isTaken)
    }
    #expect(input.text == "kota")
  }

  @Test func lineEndsBecomeBlanks() {
    var input = TextInput()
    input.insert("a\nb\r\nc\u{2028}d")
    #expect(input.text == "a b c d")
  }

  @Test func aCombiningMarkJoinsTheLetterBeforeTheCursor() {
    var input = typed("Left", in: "ab")
    _ = input.take(.character("\u{301}"))
    #expect(input.text == "a\u{301}b")
    #expect(input.beforeCursor == "a\u{301}")
  }

  @Test func theCursorStaysInTheLine() {
    var dice = Dice(seed: 9)
    let pieces = ["a", "\u{301}", "🇮", "🇩", "👩", "\u{200D}", "\n", "\r", "ᄒ", "ᅡ", "ᆫ", " "]
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("u"),
    ]
    var input = TextInput()
    for _ in 0..<20_000 {
      if Bool.random(using: &dice) {
        input.insert(pieces.randomElement(using: &dice) ?? "")
      } else {
        _ = input.take(keys.randomElement(using: &dice) ?? .left)
      }
      #expect((0...input.text.count).contains(input.cursor))
      if input.text.count > 40 { _ = input.take(.control("u")) }
    }
  }
}
