import Store

/// Which draft goes on when a form is opened.
enum DraftResumption {
  /// None: it is another record than the one that was left.
  case none
  /// The person's own of that record, if one was left.
  case own
  /// One that was chosen.
  case this(Draft)
}
