import Model
import Store

/// Something that is to be written into a folder, for people elsewhere: only what is public,
/// but for records of which all is asked for.
public enum HandOutRequest: Equatable, Sendable {
  /// The one-page brief of a region.
  case brief(RegionCode, BriefForm, Language)
  /// Records of a kind.
  case records(ExportRequest)
  /// A chart as SVG, in the colours of a theme.
  case picture(PictureRequest, theme: String, Language)

  /// Whether it holds what is private.
  public var isPrivate: Bool {
    if case .records(let request) = self { return request.isPrivate }
    return false
  }

  /// The name of its file, without the ending.
  public var fileName: String {
    switch self {
    case .brief(let code, _, let language):
      (language == .indonesian ? "ringkasan-" : "brief-") + code.description
    case .records(let request):
      request.kind.rawValue + (request.region.map { "-\($0)" } ?? "")
        + (request.isPrivate ? "-pribadi" : "")
    case .picture(let request, _, _): request.fileName
    }
  }

  /// What a person calls it.
  public var name: Bilingual {
    switch self {
    case .brief: Bilingual("Ringkasan", "Brief")
    case .records: Bilingual("Catatan", "Records")
    case .picture: Bilingual("Gambar", "Picture")
    }
  }

  /// The ending of that name.
  public var ending: String {
    switch self {
    case .brief(_, let form, _): form.ending
    case .records(let request): request.form.rawValue
    case .picture: "svg"
    }
  }
}
