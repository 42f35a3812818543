import Model
import Store

extension ViewState {
  /// What a kept file says; what it does not say, or says wrongly, is as at the first start.
  public init(json bytes: [UInt8]) {
    self.init()
    guard let root = try? JSONDocument(bytes).root else { return }
    func text(_ key: String) -> String? { root[key]?.string }
    language = text("language").flatMap { Language(rawValue: $0) }
    theme = text("theme")
    screen = text("screen").flatMap { ScreenID(rawValue: $0) } ?? screen
    cityFilter = text("city_filter") ?? ""
    showsAllCities = root["all_cities"]?.bool ?? false
    cityOrder = text("city_order").flatMap { CityOrder(code: $0) } ?? cityOrder
    city = text("city")
    level = text("level").flatMap { AreaLevel(code: $0) } ?? level
    measure = text("measure").flatMap { Measure(code: $0) } ?? measure
    heatmapOrder = text("heatmap_order").flatMap { HeatmapOrder(code: $0) } ?? heatmapOrder
    year = root["year"]?.integer
    area = text("area")
    subsector = text("subsector").flatMap { Subsector(code: $0) } ?? subsector
    showsNumbers = root["numbers"]?.bool ?? true
    communityFilter = text("community_filter") ?? ""
    if let kept = root["facets"], kept.kind == .object {
      for (key, value) in kept.members { facets[key] = value.string }
    }
    record = text("record")
  }

  /// The bytes that are kept.
  public var json: [UInt8] {
    var file = CanonicalFile()
    func add(_ key: String, _ text: String?, to file: inout CanonicalFile) {
      if let text { file.field(key) { $0.string(text) } }
    }
    add("language", language?.rawValue, to: &file)
    add("theme", theme, to: &file)
    add("screen", screen.rawValue, to: &file)
    add("city_filter", cityFilter, to: &file)
    file.field("all_cities") { $0.bool(showsAllCities) }
    add("city_order", cityOrder.code, to: &file)
    add("city", city, to: &file)
    add("level", level.code, to: &file)
    add("measure", measure.code, to: &file)
    add("heatmap_order", heatmapOrder.code, to: &file)
    if let year { file.field("year") { $0.integer(year) } }
    add("area", area, to: &file)
    add("subsector", subsector.code, to: &file)
    file.field("numbers") { $0.bool(showsNumbers) }
    add("community_filter", communityFilter, to: &file)
    file.field("facets") { writer in
      writer.beginObject()
      for (key, value) in facets.sorted(by: { $0.key < $1.key }) {
        writer.key(key)
        writer.string(value)
      }
      writer.endObject()
    }
    add("record", record, to: &file)
    return file.finish()
  }
}
