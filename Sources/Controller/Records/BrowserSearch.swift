import Model
import Store

/// A question put to the browser's records, to be answered beside the loop.
public struct BrowserSearch: Sendable {
  /// How many rows are shown before all are found.
  static let firstRows = 256

  /// What is asked.
  public let question: BrowserQuestion
  let index: BrowserIndex
  /// Whether the first rows are enough.
  var isForFirst = false
  private let turn: SearchTurn
  private let number: Int

  /// A search that overtakes every earlier one of the same turn.
  init(_ question: BrowserQuestion, _ index: BrowserIndex, _ turn: SearchTurn) {
    self.question = question
    self.index = index
    self.turn = turn
    number = turn.next()
  }

  /// The same search for all rows, in the same turn.
  init(whole search: BrowserSearch) {
    question = search.question
    index = search.index
    turn = search.turn
    number = search.number
  }

  /// Whether another question was asked meanwhile.
  var isOvertaken: Bool { turn.number != number }

  /// Whether the question leaves an entry.
  func leaves(_ entry: Int) -> Bool {
    let run = index.runs[index.entries.runIndex(of: entry)]
    var scan = BrowserScan(BrowserPlan(question, index), counting: false) { false }
    scan.take(run.only(entry))
    return !scan.rows.isEmpty
  }

  /// The answer; nil if the search was overtaken.
  public func answer() -> BrowserAnswer? {
    let plan = BrowserPlan(question, index)
    if isForFirst, let rows = firstRows(plan) {
      return isOvertaken ? nil : BrowserAnswer(question: question, rows: rows, facets: nil)
    }
    let middle = middleRun
    let (first, second) = Companion.both(
      { part(0..<middle, plan) }, { part(middle..<index.runs.count, plan) },
      apart: index.count > 50_000)
    guard !isOvertaken, let first, let second else { return nil }
    let counts = zip(first.counts, second.counts).map { zip($0, $1).map { $0 + $1 } }
    let places = ordered(first, second, plan)
    guard !isOvertaken else { return nil }
    return BrowserAnswer(
      question: question, rows: rows(places, plan),
      facets: FacetRows.rows(counts, plan, index.tables))
  }

  private func rows(_ places: [Int32]?, _ plan: BrowserPlan) -> BrowserRows {
    BrowserRows(index, places: places, words: plan.words, scope: question.scope)
  }

  /// The first rows, where they are found before half of the records were looked at.
  private func firstRows(_ plan: BrowserPlan) -> BrowserRows? {
    guard !question.isByName, !plan.isOpen else { return nil }
    var found: [Int32] = []
    var scan = BrowserScan(plan, counting: false) { isOvertaken }
    for run in index.runs {
      guard run.start < index.count / 2, !isOvertaken else { return nil }
      scan.take(run)
      if scan.rows.count >= Self.firstRows {
        found = scan.rows
        break
      }
    }
    return found.isEmpty ? nil : rows(found, plan)
  }

  /// The run at which about half of the records lie on both sides.
  private var middleRun: Int {
    guard index.count > 0 else { return 0 }
    return index.entries.runIndex(of: index.count / 2)
  }

  private func part(_ places: Range<Int>, _ plan: BrowserPlan) -> BrowserPart? {
    var scan = BrowserScan(plan, counting: true) { isOvertaken }
    for place in places {
      guard !isOvertaken else { return nil }
      scan.take(index.runs[place])
    }
    return BrowserPart(rows: scan.rows, counts: scan.facetCounts)
  }

  /// The rows in the order that is asked for; nil if all are there in their own order.
  private func ordered(
    _ first: BrowserPart, _ second: BrowserPart, _ plan: BrowserPlan
  ) -> [Int32]? {
    let rows = first.rows + second.rows
    guard question.isByName else { return plan.isOpen ? nil : rows }
    let byName = index.order.byName(index.runs)
    return rows.count == index.count ? byName : Self.in(byName, rows)
  }

  /// Some rows in the order of all.
  private static func `in`(_ order: [Int32], _ rows: [Int32]) -> [Int32] {
    guard !rows.isEmpty else { return [] }
    var isFound = Array(repeating: false, count: order.count)
    for row in rows { isFound[Int(row)] = true }
    return order.filter { isFound[Int($0)] }
  }
}

extension BrowserSearch: Equatable {
  /// Whether both ask the same of the same records, whichever was asked first.
  public static func == (left: BrowserSearch, right: BrowserSearch) -> Bool {
    left.question == right.question && left.isForFirst == right.isForFirst
      && left.index.isSame(right.index)
  }
}
