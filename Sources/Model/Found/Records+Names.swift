extension Records {
  /// The place of the next record after one that is not deleted, or nil; -1 is before the first.
  ///
  /// If `isBusiness` is given, only businesses count, or only what is none.
  public func place(after place: Int, isBusiness: Bool? = nil) -> Int? {
    guard let columns = shelved?.columns else {
      return (place + 1..<count).first {
        let record = self[$0]
        return !record.stamp.isDeleted && record.isBusiness == isBusiness ?? record.isBusiness
      }
    }
    let rows = isBusiness.map { $0 ? 0..<columns.businesses : columns.businesses..<columns.count }
    var next = Int32.max
    for other in columns.places[rows ?? 0..<columns.count] where Int(other) > place && other < next
    {
      next = other
    }
    return next == .max ? nil : Int(next)
  }

  /// The name of the record at a place, without making the record.
  public func name(_ place: Int) -> String? {
    shelved.map { $0.name(place) } ?? self[place].name
  }
}
