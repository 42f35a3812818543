import Controller
import Terminal
import Testing

@Suite struct KeyDecoderTests {
  /// The actions of chunks of bytes, each `gap` milliseconds after the one before, without what the
  /// terminal says of its ground.
  private func actions(_ chunks: [[UInt8]], gap: Int = 1, asked: Int? = nil) -> [Action] {
    var decoder = KeyDecoder()
    if let asked { decoder.expectAnswers(at: asked) }
    var actions: [Action] = []
    for (index, chunk) in chunks.enumerated() {
      let time = 1000 + index * gap
      for byte in chunk { actions += decoder.take(byte, at: time) }
      actions += decoder.pause(at: time)
    }
    return actions.filter { $0 != .terminalGround(isLight: true) }
      .filter { $0 != .terminalGround(isLight: false) }
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
        .held(.word, .right), .function(12), .function(1), .function(2),
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

  /// As long as answers are awaited, not even an Esc comes of them.
  @Test(arguments: replies)
  func anAwaitedReplyIsNothingHoweverItIsCut(reply: String) {
    let bytes = Array(reply.utf8)
    for cut in 1..<bytes.count {
      let parts = [Array(bytes[..<cut]), Array(bytes[cut...])]
      #expect(actions(parts, gap: 1900, asked: 1000) == [], "cut at \(cut)")
    }
    #expect(actions(bytes.map { [$0] }, gap: 40, asked: 1000) == [])
  }

  @Test func anEscapeIsHeldOnlyWhileAnswersAreAwaited() {
    var decoder = KeyDecoder()
    decoder.expectAnswers(at: 0)
    #expect(decoder.take(0x1b, at: 10) == [])
    #expect(decoder.pause(at: 10) == [])
    #expect(decoder.deadline == 2000)
    #expect(decoder.pause(at: 2000) == [.key(.escape)])
    #expect(decoder.deadline == nil)
    decoder.expectAnswers(at: 3000)
    _ = Array("\u{1b}[?62c".utf8).map { decoder.take($0, at: 3001) }
    #expect(decoder.take(0x1b, at: 3002) == [])
    #expect(decoder.pause(at: 3002) == [.key(.escape)])
  }

  @Test func aHeldEscapeAndALetterAreTwoKeys() {
    #expect(
      actions([[0x1b], [0x6a]], asked: 1000) == [.key(.escape), .key(.character("j"))])
  }

  @Test func aCapitalAfterEscapeIsAKeyAtOnce() {
    #expect(actions([[0x1b], [0x50]]) == [.key(.escape), .key(.character("P"))])
    #expect(actions([[0x1b], Array("Pq".utf8)]).count == 3)
  }

  @Test func anArrowCutBehindItsEscapeIsAnArrow() {
    #expect(actions([[0x1b], Array("[A".utf8)]) == [.key(.escape), .key(.up)])
    #expect(actions([[0x1b], Array("OB".utf8)]) == [.key(.escape), .key(.down)])
  }

  @Test func theGroundIsLightOrDark() {
    func ground(_ reply: String) -> Action? {
      var decoder = KeyDecoder()
      return Array(reply.utf8).flatMap { decoder.take($0, at: 5) }.first
    }
    #expect(ground("\u{1b}]11;rgb:ffff/fdfd/f0f0\u{7}") == .terminalGround(isLight: true))
    #expect(ground("\u{1b}]11;rgb:10/14/1c\u{1b}\\") == .terminalGround(isLight: false))
    #expect(ground("\u{1b}]11;rgba:f/f/f/f\u{7}") == .terminalGround(isLight: true))
    #expect(ground("\u{1b}]11;rgb:zz/00/00\u{7}") == nil)
    #expect(ground("\u{1b}]11;\u{7}") == nil)
  }

  @Test(arguments: [(1, true), (2, true), (0, false), (4, false)])
  func framesAreUsedWhereTheTerminalKnowsThem(value: Int, isKnown: Bool) {
    var decoder = KeyDecoder()
    for byte in Array("\u{1b}[?2026;\(value)$y".utf8) { #expect(decoder.take(byte, at: 5) == []) }
    #expect(decoder.terminalHasFrames == isKnown)
  }

  @Test func theMouseIsReadHoweverItIsCut() {
    let report = Array("\u{1b}[<0;12;5M".utf8)
    let press = Action.mouse(MouseEvent(x: 11, y: 4, .press))
    #expect(actions([report]) == [press])
    for cut in 2..<report.count {
      #expect(actions([Array(report[..<cut]), Array(report[cut...])], gap: 2000) == [press])
    }
    #expect(actions([Array("\u{1b}[<0;12;5m\u{1b}[<35;1;1M\u{1b}[<2;1;1M".utf8)]) == [])
    #expect(
      actions([Array("\u{1b}[<64;1;1M\u{1b}[<65;300;200M".utf8)]) == [
        .mouse(MouseEvent(x: 0, y: 0, .wheelUp)), .mouse(MouseEvent(x: 299, y: 199, .wheelDown)),
      ])
    #expect(actions([Array("\u{1b}[<0;0;5M\u{1b}[<0;1M\u{1b}[<;1;1M".utf8)]) == [])
    #expect(actions([Array("\u{1b}[Mqqqq".utf8)]) == [.key(.character("q"))])
  }

  @Test func twoPressesOnACellAreOneDoublePress() {
    let press = Array("\u{1b}[<0;2;2M\u{1b}[<0;2;2m".utf8)
    func kinds(_ gap: Int) -> [MouseEvent.Kind] {
      actions([press, press, press], gap: gap).compactMap { action in
        if case .mouse(let event) = action { return event.kind }
        return nil
      }
    }
    #expect(kinds(300) == [.press, .doublePress, .press])
    #expect(kinds(500) == [.press, .press, .press])
  }

  @Test func controlCBreaksOffAReplyThatNeverEnds() {
    #expect(actions([Array("\u{1b}Pabc\u{3}".utf8)]) == [.key(.control("c"))])
  }

  /// Esc answers at once, so a cut right behind it costs one Esc and never a letter.
  @Test(arguments: replies)
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
