/// One cell of a measure: what it says, and how far it can be trusted.
public struct MeasuredValue: Hashable, Sendable {
  /// What the cell says.
  public var value: FigureValue
  /// The year that it speaks of; nil if it is counted from records.
  public var year: Int?
  /// How much it can be trusted; nil if it is counted from records.
  public var standing: Standing?
  /// The id of its source.
  public var source: String?
  /// Whether it shows an order of magnitude only.
  public var isIndicative = false
  /// How many regions an added-up value holds, and of how many.
  public var availability: Availability?
  /// Among how many of the subsectors a share or quotient is, or of how many areas a rank.
  public var scope: Availability?
  /// The year that growth is counted from.
  public var since: Int?
  /// Whether it rests on so few that it says little.
  public var isSmall = false

  /// A cell that says `value`.
  public init(_ value: FigureValue) {
    self.value = value
  }

  /// A cell that says what a figure says.
  public init(_ figure: Figure?, indicative: Bool = false) {
    value = figure?.value ?? .unknown
    year = figure?.year
    standing = figure?.standing
    source = figure?.source
    isIndicative = indicative
  }

  /// A cell of which nothing is known.
  public static let unknown = MeasuredValue(.unknown)

  /// The same cell with its number changed; unknown where no number is known.
  public func mapNumber(_ change: (Double) -> Double?) -> MeasuredValue {
    guard let number = value.number else { return self }
    var cell = self
    cell.value = change(number).map { FigureValue($0) } ?? .unknown
    return cell
  }
}
