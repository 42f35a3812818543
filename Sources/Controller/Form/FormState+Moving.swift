import Model

extension FormState {
  /// The form of the region to which a record is moved.
  init(moving hand: RecordAtHand, _ reading: FieldReading) {
    let base = RecordMove(stamp: Stamp(id: ""))
    self.init(
      base, of: hand.kind, in: hand.region,
      RecordMove.fields.map { FormField($0, of: base, reading) }
    )
    marked = [hand]
  }

  /// Whether it moves a record to another region.
  public var isMoving: Bool { base is RecordMove }

  /// The record that is moved; nil of any other form.
  var moved: RecordAtHand? { isMoving ? marked.first : nil }

  /// What the record that is moved is called.
  public var movedName: Bilingual? { moved?.label }

  /// The id of the record that is moved, which it keeps.
  public var movedID: String? { moved?.record.stamp.id }

  /// Whether something of the record that is moved is not shared.
  public var movesPrivately: Bool {
    func isPersonal<Kind: Record>(_ record: Kind) -> Bool {
      Kind.fields.contains { $0.isPersonal && $0.value(record) != .absent }
    }
    return moved.map { isPersonal($0.record) } ?? false
  }

  /// What the record that is moved says of its place within the old region; nil if nothing.
  public var movedPlace: String? {
    func said<Kind: Record>(_ record: Kind) -> [String] {
      Kind.fields.compactMap { field in
        guard ["district", "village"].contains(field.key),
          case .text(let text) = field.value(record)
        else { return nil }
        return text
      }
    }
    let places = moved.map { said($0.record) } ?? []
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  /// The region that is typed, if it is one and another.
  public var destination: RegionCode? {
    guard isMoving, case .text(let code) = fields.first?.value else { return nil }
    return RegionCode(code).flatMap { $0 == region ? nil : $0 }
  }
}
