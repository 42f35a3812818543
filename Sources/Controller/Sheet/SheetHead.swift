import Model

/// What holds for all figures that are entered on a sheet; it stays while the program runs.
public struct SheetHead: Equatable, Sendable {
  /// The parts of it, in their order.
  public enum Part: Int, CaseIterable, Sendable {
    case year, standing, source
  }

  /// The year that the figures speak of, as it is typed.
  public var year: TextInput
  /// How much they can be trusted.
  public var standing = Standing.entry
  /// The source's name, as it is typed.
  public var source = TextInput()
  /// The place among the offers that was chosen by an arrow; nil while what is typed stays.
  public internal(set) var chosen: Int?
  /// The sources that can be named.
  let sources: LinkTargets

  init(year: Int, sources: LinkTargets) {
    self.year = TextInput(String(year))
    self.sources = sources
  }

  /// The year; nil if what is typed is none.
  public var yearNumber: Int? {
    guard let year = Int(year.text), (1900...2100).contains(year) else { return nil }
    return year
  }

  /// The id of the source; nil if none is named.
  ///
  /// Throws `FieldFault` for a name that is none.
  func sourceID() throws(FieldFault) -> String? {
    let reading = FieldReading(targets: sources)
    let value = try FieldInput.value(of: source.text, form: .link(.source), reading)
    guard case .text(let id) = value else { return nil }
    return id
  }

  /// What is wrong; nil if nothing is.
  public var fault: Bilingual? {
    guard yearNumber != nil else {
      return Bilingual("tahun empat angka, misalnya 2025", "a year of four digits, such as 2025")
    }
    do throws(FieldFault) {
      _ = try sourceID()
      return nil
    } catch {
      return error.message
    }
  }

  /// The sources whose names are like what is typed; none where that names one already.
  public var offers: [String] {
    let typed = Array(Folding.fold(source.text).utf8)
    let found = sources.folded.indices.lazy.filter {
      typed.isEmpty || FuzzyMatch.positions(of: typed, in: sources.folded[$0]) != nil
    }.prefix(5)
    let reading = FieldReading(targets: sources)
    return found.map {
      FieldInput.text(of: .text(sources.choices[$0].code), form: .link(.source), reading)
    }
  }

  /// Whether what is typed names no source.
  public var isSourceOpen: Bool { yearNumber != nil && fault != nil }

  /// Lets a key choose among the offers; false if it means nothing to them.
  mutating func choose(_ key: Key) -> Bool {
    let offers = offers
    switch key {
    case .down where isSourceOpen && !offers.isEmpty:
      chosen = min(offers.count - 1, (chosen ?? -1) + 1)
    case .up where chosen != nil: chosen = chosen == 0 ? nil : chosen.map { $0 - 1 }
    case .enter, .tab:
      guard isSourceOpen, let place = chosen, offers.indices.contains(place) else { return false }
      source = TextInput(offers[place])
      chosen = nil
      return key == .enter
    default: return false
    }
    return true
  }
}
