import Model

/// Whether a theme can be read: contrasts, and steps of the ramp that can be told apart.
public enum ThemeCheck {
  /// The contrast that ink needs on a ground.
  public static let leastContrast = 4.5
  /// The contrast that a number needs on a step of the ramp, where the step speaks too.
  public static let leastRampContrast = 3.0
  /// The distance in OKLab that neighbouring steps need for every way of seeing.
  public static let leastStep = 0.05

  /// What is wrong with a theme; empty if nothing is.
  public static func findings(in theme: Theme) -> [Bilingual] {
    guard !theme.looks.values.allSatisfy({ $0.colour == nil }) else {
      return withoutColours(theme)
    }
    return contrasts(theme) + rampInks(theme) + steps(theme)
  }

  private static let inks: [Role] = [.text, .quiet, .label, .accent, .link, .alert, .good]

  /// Without colours the row under the cursor has to differ by an attribute.
  private static func withoutColours(_ theme: Theme) -> [Bilingual] {
    guard theme.look(.lifted) == theme.look(.ground) else { return [] }
    return [
      Bilingual(
        "\"lifted\" sama dengan \"ground\"; beri reverse atau underline",
        "\"lifted\" is the same as \"ground\"; give it reverse or underline")
    ]
  }

  private static func contrasts(_ theme: Theme) -> [Bilingual] {
    let grounds: [Role] = [.ground, .lifted, .panel]
    return grounds.flatMap { ground in
      inks.compactMap { ink -> Bilingual? in
        guard let over = theme.look(ink).colour, let under = theme.look(ground).colour else {
          return nil
        }
        let ratio = Contrast.ratio(over, under)
        guard ratio < leastContrast else { return nil }
        return tooWeak(ink.name, ground.name, ratio, leastContrast)
      }
    }
  }

  private static func rampInks(_ theme: Theme) -> [Bilingual] {
    Role.ramp.enumerated().compactMap { step, role in
      let ink = Ramp.ink(step: step)
      guard let over = theme.look(ink).colour, let under = theme.look(role).colour else {
        return nil
      }
      let ratio = Contrast.ratio(over, under)
      return ratio < leastRampContrast
        ? tooWeak(ink.name, role.name, ratio, leastRampContrast) : nil
    }
  }

  private static func tooWeak(
    _ ink: String, _ ground: String, _ ratio: Double, _ least: Double
  ) -> Bilingual {
    let (found, needed) = (Language.english.decimal(ratio, places: 2), "\(least)")
    return Bilingual(
      "\(ink) di atas \(ground): kontras \(found), perlu \(needed)",
      "\(ink) on \(ground): contrast \(found), needs \(needed)")
  }

  private static func steps(_ theme: Theme) -> [Bilingual] {
    ColourVision.allCases.flatMap { vision in
      zip(Role.ramp, Role.ramp.dropFirst()).compactMap { low, high -> Bilingual? in
        guard let first = theme.look(low).colour, let second = theme.look(high).colour else {
          return nil
        }
        let distance = vision.place(of: first).squaredDistance(to: vision.place(of: second))
          .squareRoot()
        guard distance < leastStep else { return nil }
        let found = Language.english.decimal(distance, places: 3)
        return Bilingual(
          "\(low.name) dan \(high.name) sulit dibedakan (\(vision.name): \(found), perlu \(leastStep))",
          "\(low.name) and \(high.name) are hard to tell apart (\(vision.name): \(found), needs \(leastStep))"
        )
      }
    }
  }
}
