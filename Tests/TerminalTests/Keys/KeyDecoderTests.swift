import Controller
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  /// The actions of chunks of bytes, each `gap` milliseconds after the one before.
  private func actions(_ chunks: [[UInt8]], gap: Int = 1) -> [Action] {
    var decoder = KeyDecoder()
    var actions: [Action] = []
    for (index, chunk) in chunks.enumerated() {
      let time = 1000 + index * gap
      for byte in chunk { actions += decoder.take(byte, at: time) }
      actions += decoder.pause(at: time)
    }
    return actions
  }

  private func keys(_ text: String) -> [Key] {
    actions([Array(text.utf8)]).compactMap { action in
      if case .key(let key) = action { return key }
      return nil
    }
  }

  @Test func plainKeys() {
    #expect(keys("qQ 1") == [.character("q"), .character("Q"), .character(" "), .character("1")])
    #expect(keys("\r\n\t\u{7f}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
    #expect(keys("\u{3}\u{1a}\u{c}") == [.control("c"), .control("z"), .control("l")])
    #expect(keys("\u{1c}\u{0}") == [.control("\\"), .control(" ")])
    #expect(keys("é東😀") == [.character("é"), .character("東"), .character("😀")])
  }

  @Test func aLetterWithTheNumberOfAKeyCodeIsALetter() {
    #expect(keys("\u{199}") == [.character("\u{199}")])
  }

  @Test func escapeAndAlt() {
    #expect(keys("\u{1b}") == [.escape])
    #expect(keys("\u{1b}x") == [.alt("x")])
    #expect(keys("\u{1b}\u{1b}") == [.escape, .escape])
    #expect(actions([[0x1b], [0x6a]]) == [.key(.escape), .key(.character("j"))])
    #expect(actions([[0x1b], [0x5b], [0x6a]]).suffix(1) == [.key(.character("j"))])
  }

  @Test func sequencesOfKeys() {
    #expect(keys("\u{1b}[A\u{1b}OB\u{1b}[5~\u{1b}[Z") == [.up, .down, .pageUp, .backTab])
    #expect(
      keys("\u{1b}[1;5C\u{1b}[24~\u{1b}OP\u{1b}[[B") == [
        .right, .function(12), .function(1), .function(2),
      ])
  }

  @Test func aCharacterCutInTwoIsWhole() {
    #expect(actions([[0xc3], [0xa9]], gap: 900) == [.key(.character("é"))])
    #expect(actions([[0xf0, 0x9f], [0x98], [0x80]], gap: 900) == [.key(.character("😀"))])
  }

  @Test func brokenUTF8IsNoKey() {
    #expect(actions([[0xc3, 0x71]]) == [.key(.character("q"))])
    #expect(actions([[0xff, 0x80, 0xc0, 0x71]]) == [.key(.character("q"))])
  }

  static let replies = [
    "\u{1b}[?62;22c", "\u{1b}[>0;276;0c", "\u{1b}[?2026;2$y", "\u{1b}[12;40R", "\u{1b}[0n",
    "\u{1b}]11;rgb:1010/1414/1c1c\u{7}", "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\",
    "\u{1b}P>|xterm(379)\u{1b}\\", "\u{1b}P1+r544e=787465726d\u{1b}\\", "\u{1b}_Gi=1;OK\u{1b}\\",
  ]

  @Test(arguments: replies)
  func aReplyIsNeverAKeyHoweverItIsCut(reply: String) {
    let bytes = Array(reply.utf8)
    #expect(actions([bytes]) == [])
    for cut in 2..<bytes.count {
      #expect(actions([Array(bytes[..<cut]), Array(bytes[cut...])], gap: 2000) == [])
    }
    #expect(actions([[0x1b, bytes[1]]] + bytes.dropFirst(2).map { [$0] }, gap: 2000) == [])
  }

  /// Esc answers at once, so a cut right behind it costs one Esc and never a letter.
  @Test(arguments: replies.filter { $0.dropFirst().first == "[" || $0.dropFirst().first == "]" })
  func aReplyCutBehindItsEscapeIsAtMostAnEscape(reply: String) {
    let bytes = Array(reply.utf8)
    #expect(actions([[0x1b], Array(bytes.dropFirst())], gap: 2000) == [.key(.escape)])
  }

  @Test func keysAfterAReplyThatNeverEndsComeThrough() {
    let late = actions([Array("\u{1b}]11;rgb:".utf8), [0x71]], gap: 3000)
    #expect(late == [.key(.character("q"))])
  }

  @Test func aPasteIsTextHoweverItIsCut() {
    let bytes = Array("\u{1b}[200~q\u{1b}[31mdua\r\nbaris é\u{1b}[201~q".utf8)
    let expected: [Action] = [.paste("q[31mdua\nbaris é"), .key(.character("q"))]
    #expect(actions([bytes]) == expected)
    for cut in 2..<bytes.count {
      #expect(actions([Array(bytes[..<cut]), Array(bytes[cut...])], gap: 2000) == expected)
    }
  }

  @Test func keysInsideAPasteAreNoKeys() {
    var decoder = KeyDecoder()
    for byte in Array("\u{1b}[200~a".utf8) { #expect(decoder.take(byte, at: 10) == []) }
    #expect(decoder.take(.up) == [])
    var last: [Action] = []
    for byte in Array("b\u{1b}[201~".utf8) { last = decoder.take(byte, at: 10) }
    #expect(last == [.paste("ab")])
  }

  @Test func aLongPasteIsCutAndEnds() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let actions = actions([Array("\u{1b}[200~\(long)\u{1b}[201~q".utf8)])
    #expect(actions.count == 2)
    #expect(actions.last == .key(.character("q")))
    guard case .paste(let text) = try #require(actions.first) else { return }
    #expect((1 << 20...1 << 21).contains(text.utf8.count))
  }

  @Test func aPasteThatNeverEndsIsGivenUp() {
    let chunks = [Array("\u{1b}[200~a".utf8), [UInt8(ascii: "q")]]
    #expect(actions(chunks, gap: 9000) == [.paste("a"), .key(.character("q"))])
  }
}
