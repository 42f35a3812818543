import Model

/// How numbers are laid out on the ramp.
public enum HeatmapScaleKind: String, CaseIterable, Choice {
  /// What fits the measure: around its middle, by ratios where they are far apart, or linear.
  case automatic = "otomatis"
  /// Equal steps are equal differences.
  case linear
  /// Equal steps are equal ratios.
  case logarithmic = "log"
  /// Each step holds as many cells.
  case quantile = "kuantil"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .automatic: Bilingual("otomatis", "automatic")
    case .linear: Bilingual("linear", "linear")
    case .logarithmic: Bilingual("logaritmik", "logarithmic")
    case .quantile: Bilingual("kuantil", "quantile")
    }
  }
}
