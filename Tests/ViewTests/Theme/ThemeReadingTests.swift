import Testing
import View

/// Theme files as people write them, rightly and wrongly.
@Suite struct ThemeReadingTests {
  private let dark = ThemeLibrary.standard

  private func read(_ json: String, name: String = "mine") throws(ThemeProblem) -> Theme {
    let dark = dark
    return try Theme.read(Array(json.utf8), name: name) { parent throws(ThemeFault) in
      guard parent == "dark" else { throw .unknownParent(parent) }
      return dark
    }
  }

  @Test func rolesOverlayTheParent() throws {
    let theme = try read(
      """
      {"title": {"id": "Milikku", "en": "Mine"}, "inherits": "dark",
       "palette": {"sogan": "#8a5a10"},
       "roles": {"accent": "sogan", "link": "0080FF",
                 "alert": {"colour": "#ff0000", "bold": true, "underline": true}}}
      """)
    #expect(theme.name == "mine")
    #expect(theme.title.indonesian == "Milikku" && theme.title.english == "Mine")
    #expect(theme.look(.accent) == RoleLook(colour: RGB(0x8a, 0x5a, 0x10)))
    #expect(theme.look(.link).colour == RGB(0, 0x80, 0xff))
    #expect(theme.look(.alert).isBold && theme.look(.alert).isUnderlined)
    #expect(theme.look(.text) == dark.look(.text))
  }

  @Test(arguments: [
    (#"{"roles": {"akcent": "e8b054"}}"#, ThemeFault.unknownRole("akcent"), 12),
    (#"{"roles": {"accent": "soga"}}"#, .unknownColour("soga"), 22),
    (##"{"roles": {"accent": "#12345"}}"##, .badHex("#12345"), 22),
    (#"{"roles": {"accent": "+12345"}}"#, .unknownColour("+12345"), 22),
    (#"{"palette": {"soga": "brown"}}"#, .badHex("brown"), 22),
    (#"{"roles": {"accent": 7}}"#, .wrongKind(expected: .object), 22),
    (#"{"roles": {"accent": {"bold": 1}}}"#, .wrongKind(expected: .boolean), 31),
    (#"{"roles": {"accent": {"blink": true}}}"#, .unknownMember("blink"), 23),
    (#"{"colours": {}}"#, .unknownMember("colours"), 2),
    (#"{"inherits": "lihgt"}"#, .unknownParent("lihgt"), 14),
    (#"{"inherits": "dark", "title": {"id": "Gelap"}}"#, .missingTitle, 31),
    (#"[]"#, .wrongKind(expected: .object), 1),
  ])
  func faultsHaveAPlace(_ json: String, _ fault: ThemeFault, _ column: Int) {
    #expect(throws: ThemeProblem(theme: "mine", fault: fault, line: 1, column: column)) {
      try read(json)
    }
  }

  @Test func textThatIsNoJSONIsReported() throws {
    let problem = try #require(throws: ThemeProblem.self) { try read("{\n  title: 1}") }
    #expect(problem.line == 2 && problem.column == 3)
    #expect(problem.message.indonesian.hasPrefix("Tema mine, baris 2, kolom 3: "))
  }

  @Test func rolesWithoutALookAreNamed() throws {
    let problem = try #require(throws: ThemeProblem.self) {
      try read(#"{"title": {"id": "A", "en": "A"}, "roles": {"text": "ffffff"}}"#)
    }
    #expect(problem.fault == .missingRoles(Role.allCases.filter { $0 != .text }))
    #expect(problem.message.english.contains("ground, quiet, label"))
  }

  @Test func messagesAreSafeAndBilingual() throws {
    let problem = try #require(throws: ThemeProblem.self) {
      try read(#"{"roles": {"\u001b[31m": "e8b054"}}"#)
    }
    for text in [problem.message.indonesian, problem.message.english] {
      #expect(!text.unicodeScalars.contains("\u{1b}"))
      #expect(text.contains("␛[31m"))
    }
    #expect(problem.message.indonesian != problem.message.english)
  }
}
