import Model

/// A chart of what a screen shows, drawn anew from what is public.
public enum PictureRequest: Equatable, Sendable {
  /// The heatmap as it is ordered and filtered, by what is kept of its screen.
  case heatmap([String: String])
  /// The map, by what is kept of its screen.
  case map([String: String])
  /// A region's potential.
  case city(RegionCode)
  /// Regions side by side.
  case compare([RegionCode], Measure)

  /// The name of its file, without the ending.
  public var fileName: String {
    switch self {
    case .heatmap(let kept): "heatmap-" + (kept["measure"] ?? Measure.businesses.code)
    case .map(let kept): "peta-" + (kept["figure"] ?? "keterisian")
    case .city(let code): "potensi-\(code)"
    case .compare(let codes, let measure):
      "banding-\(measure.code)-" + codes.map(\.description).joined(separator: "-")
    }
  }

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .heatmap: Bilingual("Peta panas sebagai gambar", "The heatmap as a picture")
    case .map: Bilingual("Peta sebagai gambar", "The map as a picture")
    case .city(let code):
      Bilingual(
        "Potensi sebagai gambar: \(Registry.standard.region(code)?.title ?? "")",
        "Potential as a picture: \(Registry.standard.region(code)?.title ?? "")")
    case .compare: Bilingual("Perbandingan sebagai gambar", "The comparison as a picture")
    }
  }
}
