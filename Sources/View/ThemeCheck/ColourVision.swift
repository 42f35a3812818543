/// Ways of seeing colours, simulated in linear light.
///
/// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency" (2009), severity 1.
enum ColourVision: CaseIterable {
  case full, protanopia, deuteranopia, tritanopia

  /// The name that a person knows it by.
  var name: String {
    switch self {
    case .full: "normal"
    case .protanopia: "protanopia"
    case .deuteranopia: "deuteranopia"
    case .tritanopia: "tritanopia"
    }
  }

  /// Where a colour lies for this way of seeing.
  func place(of colour: RGB) -> OKLab {
    let linear = OKLab.linearChannels(of: colour)
    let seen = rows.map { row in
      min(1, max(0, row.0 * linear.red + row.1 * linear.green + row.2 * linear.blue))
    }
    return OKLab(red: seen[0], green: seen[1], blue: seen[2])
  }

  private var rows: [(Double, Double, Double)] {
    switch self {
    case .full: [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    }
  }
}
