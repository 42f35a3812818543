import Model

/// The list is made by a search: a short one at once, a long one beside the loop.
extension CommunitiesState {
  /// Asks for the rows anew where they do not answer what is asked now.
  mutating func rebuild(_ context: ScreenContext) {
    guard let index = context.index?.browser else { return }
    let question = question
    if let search, search.question == question, search.index.isSame(index) { return }
    guard answered != question || rows.index.map({ !$0.isSame(index) }) ?? true else {
      if search != nil { endSearch() }
      return settle(context)
    }
    // To look into texts, records have to be made.
    let isShort = index.count <= context.searchedAtOnce / (question.scope == .texts ? 20 : 1)
    var next = BrowserSearch(question, index, turn)
    if isShort, let answer = next.answer() {
      search = nil
      show(answer, context)
      return
    }
    next.isForFirst = anchorEntry(in: index).map { !next.leaves($0) } ?? true
    search = next
    hasFirstRows = false
    wanted = next
  }

  /// Takes the answer to a search; one that was overtaken changes nothing.
  mutating func take(_ answer: BrowserAnswer, _ context: ScreenContext) {
    guard let search, answer.question == search.question,
      answer.rows.index?.isSame(search.index) == true
    else { return }
    if answer.isWhole {
      self.search = nil
    } else {
      wanted = BrowserSearch(whole: search)
    }
    hasFirstRows = !answer.isWhole
    show(answer, context)
  }

  /// Nothing is searched any more, and no answer awaited.
  mutating func endSearch() {
    turn.overtake()
    search = nil
    wanted = nil
    hasFirstRows = false
  }

  private mutating func show(_ answer: BrowserAnswer, _ context: ScreenContext) {
    rows = answer.rows
    if let facets = answer.facets {
      self.facets = facets
      answered = answer.question
    } else {
      answered = nil
    }
    settle(context)
  }

  /// Stands on the same record again where it is still there.
  private mutating func settle(_ context: ScreenContext) {
    let entry = rows.index.flatMap { anchorEntry(in: $0) }
    let place = entry.flatMap { rows.place(ofEntry: $0) }
    // Where the record itself is gone, the one that took its place is next, not the first of all.
    let isGone = anchor != nil && entry == nil && rows.index != nil
    cursor.select(
      place ?? (isGone ? cursor.index : 0), count: rows.count, rows: listRows(context))
    facetCursor.settle(count: facets.count, rows: listRows(context))
    skipHeadings(.down, context)
    findLinks(context)
  }

  /// The entry of the record to stand on.
  private func anchorEntry(in index: BrowserIndex) -> Int? {
    anchor.flatMap { index.entry(id: $0.id, city: $0.city) }
  }
}
