import Controller
import Model

/// The browser as anybody would write it first: one list of records, looked through from the start.
struct LinearBrowser {
  struct Item {
    let id: String
    let text: SearchText
    let record: any Findable
    let kind: BrowserKind
    let city: Int
    let values: [Facet: Set<String>]
  }

  let items: [Item]

  init(_ network: Network) {
    items = network.holdings.enumerated().flatMap { city, holdings -> [Item] in
      guard holdings.isStored else { return [] }
      let items =
        Array(holdings.communities).map { Self.item($0, .community, city, holdings.code) }
        + Array(holdings.organisations).map {
          Self.item($0, $0.isBusiness ? .business : .organisation, city, holdings.code)
        }
        + Array(holdings.persons).map { Self.item($0, .talent, city, holdings.code) }
        + Array(holdings.spaces).map { Self.item($0, .space, city, holdings.code) }
      let current = items.filter { !$0.record.stamp.isDeleted }
      return BrowserKind.allCases.flatMap { kind in
        current.filter { $0.kind == kind }.sorted {
          $0.text.name.lexicographicallyPrecedes($1.text.name)
        }
      }
    }
  }

  /// The ids of the records that a question leaves, in their order.
  func rows(_ question: BrowserQuestion) -> [String] {
    var found = items.filter { holds($0, question) && fits($0, question.chosen) }
    if question.isByName { found.sort { $0.text.name.lexicographicallyPrecedes($1.text.name) } }
    return found.map(\.id)
  }

  /// How many records a value of a facet would leave.
  func count(_ question: BrowserQuestion, _ facet: Facet, _ code: String) -> Int {
    items.filter { item in
      holds(item, question) && fits(item, question.chosen, but: facet)
        && item.values[facet, default: []].contains(code)
    }.count
  }

  private func holds(_ item: Item, _ question: BrowserQuestion) -> Bool {
    let query = FilterQuery(question.text)
    guard query.terms.allSatisfy({ fits(item, $0) }) else { return false }
    guard question.scope == .texts else {
      return item.text.positions(of: query.wordBytes) != nil
    }
    let texts = Self.texts(of: item.record).map { Folding.fold($0) }
    return query.words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }

  private func fits(_ item: Item, _ chosen: [Facet: String], but skipped: Facet? = nil) -> Bool {
    chosen.allSatisfy { facet, code in
      facet == skipped || item.values[facet, default: []].contains(code)
    }
  }

  private func fits(_ item: Item, _ term: FilterTerm) -> Bool {
    func begins(_ text: String) -> Bool {
      SearchText(name: "", others: [text]).positions(of: [Array(term.value.utf8)]) != nil
    }
    let record = item.record
    return switch term.field {
    case .kind: begins(item.kind.title.indonesian) || begins(item.kind.title.english)
    case .status:
      record.status.map { begins($0.title.indonesian) || begins($0.title.english) } ?? false
    case .product: record.products.contains(where: begins)
    case .tag: record.tags.contains(where: begins)
    case .district: record.district.map(begins) ?? false
    case .region: begins(Registry.standard.regions[item.city].title)
    default: false
    }
  }

  private static func item<Kind: Findable>(
    _ record: Kind, _ kind: BrowserKind, _ city: Int, _ code: RegionCode
  ) -> Item {
    let region = Registry.standard.region(code)?.title ?? ""
    return Item(
      id: record.stamp.id,
      text: SearchText(name: record.name ?? record.stamp.id, others: [region]), record: record,
      kind: kind, city: city,
      values: [
        .region: [code.description], .province: [code.province.description], .kind: [kind.code],
        .subsector: Set(record.subsectors.map(\.code)), .product: Set(record.products),
        .tag: Set(record.tags), .status: Set([record.status?.code].compactMap { $0 }),
        .district: Set([record.district].compactMap { $0 }),
      ])
  }

  private static func texts<Kind: Record>(of record: Kind) -> [String] {
    Kind.fields.flatMap { field -> [String] in
      guard [.text, .note, .texts].contains(field.form) else { return [] }
      return switch field.value(record) {
      case .text(let text): [text]
      case .texts(let texts): texts
      default: []
      }
    }
  }
}
