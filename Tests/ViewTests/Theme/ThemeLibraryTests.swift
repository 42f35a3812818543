import Foundation
import Testing
import View

/// The program's themes, and a folder of a person's own over them.
@Suite struct ThemeLibraryTests {
  private let own = ["dark", "light", "contrast", "colourblind", "sixteen", "monochrome"]

  private func library(_ files: [String: String]) throws -> ThemeLibrary {
    let folder = NSTemporaryDirectory() + "themes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    return ThemeLibrary(folder: folder)
  }

  private func heir(of parent: String, accent: String = "ff0000") -> String {
    """
    {"title": {"id": "Ahli waris", "en": "Heir"},
     "inherits": "\(parent)", "roles": {"accent": "\(accent)"}}
    """
  }

  @Test func theProgramHasItsThemes() {
    let library = ThemeLibrary()
    #expect(library.names == own)
    #expect(library.problems.isEmpty)
    #expect(ThemeLibrary.standard.name == "dark")
  }

  @Test(arguments: ["dark", "light", "contrast", "colourblind", "sixteen", "monochrome"])
  func everyRoleIsPainted(_ name: String) {
    let theme = ThemeLibrary().theme(named: name)
    #expect(Role.allCases.allSatisfy { theme.looks[$0] != nil })
    #expect(theme.isColourless == (name == "monochrome"))
  }

  @Test func monochromeTellsRolesApartByAttributes() {
    let theme = ThemeLibrary().theme(named: "monochrome")
    let looks = [Style.text, .label, .accent, .link, .alert].map(theme.paint)
    #expect(Set(looks).count == looks.count)
    #expect(theme.paint(.text.on(.lifted)).isReversed)
    #expect(theme.paint(Style(.ground, on: .accent)).isReversed)
  }

  @Test func nextGoesRound() {
    let library = ThemeLibrary()
    #expect(library.next(after: "dark").name == "light")
    #expect(library.next(after: "monochrome").name == "dark")
    #expect(library.next(after: "none").name == "dark")
  }

  @Test func filesComeAfterTheProgramsThemes() throws {
    let library = try library([
      "b.json": heir(of: "a"), "a.json": heir(of: "dark", accent: "00ff00"), "note.txt": "no",
    ])
    #expect(library.names == own + ["a", "b"])
    #expect(library.theme(named: "b").look(.accent).colour == RGB(255, 0, 0))
    #expect(library.problems.isEmpty)
  }

  @Test func aFileOverlaysAThemeOfTheProgram() throws {
    let library = try library(["dark.json": heir(of: "dark")])
    #expect(library.names == own)
    #expect(library.theme(named: "dark").look(.accent).colour == RGB(255, 0, 0))
    #expect(library.theme(named: "dark").look(.text) == ThemeLibrary.standard.look(.text))
  }

  @Test func aBrokenFileLeavesTheProgramsTheme() throws {
    let library = try library(["dark.json": "{", "c.json": "{}", "d.json": heir(of: "c")])
    #expect(library.theme(named: "dark") == ThemeLibrary.standard)
    #expect(library.names == own)
    #expect(library.problems.map(\.theme) == ["dark", "c", "d"])
    #expect(library.problem(of: "d")?.fault == .brokenParent("c"))
    #expect(library.problem(of: "d")?.line == 2)
    #expect(library.theme(named: "c") == ThemeLibrary.standard)
  }

  @Test func aCircleIsReportedForEachOfItsThemes() throws {
    let library = try library(["a.json": heir(of: "b"), "b.json": heir(of: "a")])
    #expect(library.problem(of: "a")?.fault == .circle(["a", "b", "a"]))
    #expect(library.problem(of: "b")?.fault == .circle(["b", "a", "b"]))
    #expect(library.problem(of: "a")?.message.english.contains("a → b → a") == true)
  }

  @Test func anUnknownNameIsAProblemWithAnAnswer() {
    let library = ThemeLibrary(folder: "/nonexistent")
    #expect(library.problems.isEmpty)
    #expect(library.problem(of: "dark") == nil)
    #expect(library.problem(of: "lihgt")?.fault == .unknownTheme(known: own))
    #expect(library.theme(named: "lihgt").name == "dark")
  }

  @Test func theFolderComesFromTheEnvironment() {
    func folder(_ environment: [String: String]) -> String? {
      ThemeLibrary.folder { environment[$0] }
    }
    #expect(folder(["JEJARING_THEMES": "/t", "XDG_CONFIG_HOME": "/c"]) == "/t")
    #expect(folder(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/jejaring/themes")
    #expect(folder(["XDG_CONFIG_HOME": "", "HOME": "/h"]) == "/h/.config/jejaring/themes")
    #expect(folder([:]) == nil)
  }

  /// A terminal with a light ground of its own would show light letters on it.
  @Test func whatIsReversedHasTheGroundOfTheScreen() {
    let theme = ThemeLibrary().theme(named: "sixteen")
    let lifted = theme.paint(.text.on(.lifted))
    #expect(lifted.isReversed && lifted.ground == theme.look(.ground).colour)
    #expect(lifted.ground != nil && lifted.ink != lifted.ground)
  }
}
