import Model
import Testing
import View

/// What `theme check` finds, in the program's themes and in themes spoilt on purpose.
@Suite struct ThemeCheckTests {
  @Test(arguments: ThemeLibrary().themes)
  func theProgramsThemesPass(_ theme: Theme) {
    #expect(ThemeCheck.findings(in: theme).map(\.english) == [])
  }

  @Test func aWeakLabelIsNamedWithItsContrast() {
    let findings = spoilt { $0.looks[.label] = RoleLook(colour: RGB(60, 60, 60)) }
    #expect(findings.count == 3)
    #expect(findings.first?.english.hasPrefix("label on ground: contrast 1.") == true)
  }

  @Test func redAndGreenStepsFailForDeuteranopiaAlone() {
    let findings = spoilt { theme in
      theme.looks[.ramp3] = RoleLook(colour: RGB(150, 118, 0))
      theme.looks[.ramp4] = RoleLook(colour: RGB(95, 140, 30))
    }
    let step = findings.filter { $0.english.hasPrefix("ramp3 and ramp4") }
    #expect(step.contains { $0.english.contains("deuteranopia") })
    #expect(!step.contains { $0.english.contains("normal") })
  }

  @Test func withoutColourTheCursorNeedsAnAttribute() {
    let plain = Theme(name: "plain", title: Bilingual(same: "Plain"), looks: [:])
    #expect(ThemeCheck.findings(in: plain).count == 1)
  }

  private func spoilt(_ change: (inout Theme) -> Void) -> [Bilingual] {
    var theme = ThemeLibrary.standard
    change(&theme)
    return ThemeCheck.findings(in: theme)
  }
}
