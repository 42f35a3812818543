/// What a command cannot run without.
public enum CommandNeed: Sendable {
  /// It can always run.
  case nothing
  /// A link that was followed.
  case trail
  /// Problems in files.
  case problems
  /// A contact that may be published, under the cursor.
  case publicContact
  /// Something under the cursor that can be passed on as a sentence.
  case sentence
  /// A draft that was left.
  case drafts
  /// A record or region under the cursor.
  case record
  /// A record under the cursor that is no region's own.
  case deletable
  /// Something of which a chart can be drawn.
  case chart
  /// Records that are marked.
  case markedRecords
  /// A region under the cursor.
  case regionHere
  /// Two regions at least that are marked for a comparison.
  case marks
  /// A region that a new record would belong to.
  case region
  /// More than one year in what is shown.
  case years
  /// A facet that is chosen.
  case chosenFacet
}
