/// Where a person is, kept for the next start.
public struct ViewState: Equatable, Sendable {
  /// Nothing kept yet.
  public init() {}
}
