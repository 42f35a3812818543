import Model

extension RecordOwner {
  /// The owner that a person names: a city's code, `reference`, or a conference's id.
  public init?(_ text: String) {
    if text == "reference" {
      self = .reference
    } else if let code = RegionCode(text) {
      guard Registry.standard.region(code) != nil else { return nil }
      self = .city(code)
    } else {
      guard StoreFile.isPlain(text) else { return nil }
      self = .edition(text)
    }
  }

  /// The owner as a person names it.
  public var text: String {
    switch self {
    case .city(let code): code.description
    case .reference: "reference"
    case .edition(let id): id
    }
  }

  /// Whether records of a kind can stand there.
  func holds(_ kind: RecordKind) -> Bool {
    let keys = FileForm(shared).keys
    return keys.contains(kind.listKey)
  }

  /// The only owner that records of a kind can have; nil where a person has to say it.
  static func only(of kind: RecordKind) -> RecordOwner? {
    RecordOwner.reference.holds(kind)
      && !FileForm.city.keys.contains(kind.listKey) && !FileForm.edition.keys.contains(kind.listKey)
      ? .reference : nil
  }
}
