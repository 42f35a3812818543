/// What the program has to do after a screen took an action.
public struct ScreenOutcome: Equatable, Sendable {
  /// What to follow.
  public var link: Link?
  /// What to say.
  public var notice: Notice?

  /// Nothing, or what is named.
  init(link: Link? = nil, notice: Notice? = nil) {
    self.link = link
    self.notice = notice
  }

  /// Nothing.
  static let nothing = ScreenOutcome()
}
