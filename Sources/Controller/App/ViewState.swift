import Model

/// Where a person is, kept for the next start.
public struct ViewState: Equatable, Sendable {
  /// The language, if it was chosen.
  public var language: Language?
  /// The theme, if it was chosen.
  public var theme: String?
  /// The screen.
  public var screen = ScreenID.cities
  /// The filter of the list of cities.
  public var cityFilter = ""
  /// Whether all regions were shown.
  public var showsAllCities = false
  /// What the list of cities was ordered by.
  public var cityOrder = CityOrder.name
  /// The city under the cursor.
  public var city: String?
  /// What the heatmap's rows were.
  public var level = AreaLevel.groups
  /// What the heatmap showed.
  public var measure = Measure.businesses
  /// What its rows were ordered by.
  public var heatmapOrder = HeatmapOrder.total
  /// The year that it showed.
  public var year: Int?
  /// The area under its cursor.
  public var area: String?
  /// The subsector under its cursor.
  public var subsector = Subsector.apg
  /// Whether numbers stood in its cells.
  public var showsNumbers = true
  /// The filter of the community browser.
  public var communityFilter = ""
  /// The chosen facets of the community browser, by the names that a filter gives them.
  public var facets: [String: String] = [:]
  /// The record under its cursor.
  public var record: String?

  /// Nothing kept yet.
  public init() {}
}
