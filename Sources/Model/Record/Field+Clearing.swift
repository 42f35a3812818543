extension Field {
  /// Takes the field's value out of a record, as if it had never been given.
  public func clear(_ record: inout Owner) where Owner: Record {
    guard value(record) != .absent else { return }
    var bare = Owner(stamp: record.stamp)
    for field in Owner.fields where field.key != key {
      let kept = field.value(record)
      if kept != .absent { _ = field.assign(&bare, kept) }
    }
    bare.unknown = record.unknown
    record = bare
  }
}
