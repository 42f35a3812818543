import Model
import Store

extension ViewState {
  /// What a kept file says; what it does not say, or says wrongly, is as at the first start.
  public init(json bytes: [UInt8]) {
    self.init()
    guard let root = try? JSONDocument(bytes).root else { return }
    language = root["language"]?.string.flatMap { Language(rawValue: $0) }
    theme = root["theme"]?.string
    notation = root["notation"]?.string.flatMap { NumberNotation(rawValue: $0) }
    screen = root["screen"]?.string.flatMap { ScreenID(rawValue: $0) } ?? screen
    for id in ScreenID.allCases {
      guard let kept = root[id.rawValue], kept.kind == .object else { continue }
      let texts = kept.members.compactMap { key, value in value.string.map { (key, $0) } }
      if !texts.isEmpty { screens[id] = Dictionary(texts) { first, _ in first } }
    }
  }

  /// The bytes that are kept.
  public var json: [UInt8] {
    var file = CanonicalFile()
    if let language { file.field("language") { $0.string(language.rawValue) } }
    if let notation { file.field("notation") { $0.string(notation.rawValue) } }
    if let theme { file.field("theme") { $0.string(theme) } }
    file.field("screen") { $0.string(screen.rawValue) }
    for id in ScreenID.allCases {
      guard let kept = screens[id], !kept.isEmpty else { continue }
      file.field(id.rawValue) { writer in
        writer.beginObject()
        for (key, value) in kept.sorted(by: { $0.key < $1.key }) {
          writer.key(key)
          writer.string(value)
        }
        writer.endObject()
      }
    }
    return file.finish()
  }
}
