/// What only the list of cities does.
public enum CitiesAction: Equatable, Sendable {
  /// Shows all regions, or those about which something is known.
  case toggleAll
}
