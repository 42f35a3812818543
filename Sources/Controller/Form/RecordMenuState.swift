import Model

/// What can be entered for a region: kinds to add, and the records that are there; by typing.
public struct RecordMenuState: Equatable, Sendable {
  /// The region.
  public let region: RegionCode
  /// Whether it offers new records alone.
  public let isForAdding: Bool
  /// What is typed to find a line.
  public var input = TextInput()
  /// The lines that are found.
  public private(set) var items: [RecordMenuItem] = []
  /// The cursor among them.
  public private(set) var cursor = ListCursor()
  private var all: [RecordMenuItem]

  /// The kinds that can be added; the cursor is on the one that is likeliest.
  init(adding likeliest: RecordKind, in region: RegionCode) {
    self.region = region
    isForAdding = true
    let kinds = [likeliest] + CityHoldings.enteredKinds.filter { $0 != likeliest }
    all = kinds.map { RecordMenuState.adding($0) }
    items = all
  }

  /// The two kinds of which a few words are noted in passing.
  init(quickNotesIn region: RegionCode) {
    self.region = region
    isForAdding = true
    all = [RecordKind.need, .offer].map { kind in
      RecordMenuItem(
        deed: .quick(kind),
        title: Bilingual("Catat \(kind.title.indonesian)", "Note: \(kind.title.english)"),
        detail: Bilingual("empat isian", "four fields"))
    }
    items = all
  }

  /// All that there is of a region but for what the browser lists.
  init(recordsOf holdings: CityHoldings) {
    region = holdings.code
    isForAdding = false
    all = []
    renew(holdings)
    items = all
  }

  /// Lists the records anew after some of them changed.
  mutating func renew(_ holdings: CityHoldings) {
    guard !isForAdding else { return }
    func lines(_ kind: RecordKind) -> [RecordMenuItem] {
      holdings.listed(kind).map { record in
        RecordMenuItem(
          deed: .edit(kind, id: record.stamp.id), title: record.label, detail: kind.title)
      }
    }
    // The records of the sheet's rows are many, and come after what is looked for more often.
    let kinds = CityHoldings.listedKinds.filter { $0 != .potential }
    all =
      [RecordMenuState.own, RecordMenuState.sheet] + kinds.flatMap(lines)
      + CityHoldings.enteredKinds.map { RecordMenuState.adding($0) } + lines(.potential)
  }

  /// The line under the cursor.
  public var selected: RecordMenuItem? {
    items.indices.contains(cursor.index) ? items[cursor.index] : nil
  }

  /// The rows of the list on a terminal of `size`.
  func rows(in size: Size) -> Int { max(1, size.height - 7) }

  mutating func move(_ movement: Movement, rows: Int) {
    cursor.move(movement, count: items.count, rows: rows)
  }

  /// Finds anew what is typed.
  ///
  /// The cursor goes to the first of them, unless it `staysPut`.
  mutating func refresh(_ language: Language, rows: Int, staysPut: Bool = false) {
    let words = Folding.fold(input.text).split(separator: " ").map { Array($0.utf8) }
    items = all.filter { item in
      let text = SearchText(
        name: item.title.text(language), others: [item.detail.text(language)])
      return text.positions(of: words) != nil
    }
    if !staysPut { cursor = ListCursor() }
    cursor.settle(count: items.count, rows: rows)
  }

  private static let own = RecordMenuItem(
    deed: .region, title: Bilingual("Keanggotaan, simpul, kontak", "Membership, node, contact"),
    detail: Bilingual("kab/kota", "city"))

  private static let sheet = RecordMenuItem(
    deed: .sheet, title: Bilingual("Potensi 16 subsektor", "Potential of the 16 subsectors"),
    detail: Bilingual("lembar isian", "sheet"))

  private static func adding(_ kind: RecordKind) -> RecordMenuItem {
    RecordMenuItem(
      deed: .add(kind),
      title: Bilingual("+ \(kind.title.indonesian)", "+ \(kind.title.english)"),
      detail: Bilingual("baru", "new"))
  }
}
