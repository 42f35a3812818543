import Testing

/// What is wrong with arguments is said with marks in the place of control characters.
@Suite struct HostileArgumentTests {
  private static let hostile = "\u{1b}]0;PWN\u{7}\u{9b}31m\u{202e}x"

  @Test(arguments: [
    [hostile], ["--lang", hostile], ["list", hostile], ["show", hostile],
    ["export", "picture", hostile], ["--" + hostile], ["kiosk", "install", "--user", hostile],
  ])
  func itIsShownAsMarks(_ arguments: [String]) throws {
    let run = try Program.run([Program.jejaring] + arguments)
    #expect(run.status != 0)
    let said = run.output + run.errors
    #expect(said.contains("PWN"))
    for scalar in said.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar != "\u{202e}")
    }
  }

  @Test func helpIsWhole() throws {
    let run = try Program.run([Program.jejaring, "--help"])
    #expect(run.status == 0 && run.output.contains("\n  import"))
  }
}
