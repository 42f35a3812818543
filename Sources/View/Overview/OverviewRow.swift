/// One row of a block: a name, a number, and a bar where it has a share.
struct OverviewRow {
  var name: String
  var number: String
  var share: Double?
  var note = ""
}
