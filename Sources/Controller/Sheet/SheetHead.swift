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
  /// The sources that can be named.
  let sources: [FieldChoice]

  init(year: Int, sources: [FieldChoice]) {
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

  /// The sources whose names begin with what is typed.
  public var offers: [String] {
    let typed = Array(Folding.fold(source.text).utf8)
    guard !typed.isEmpty else { return sources.prefix(5).map(\.title.indonesian) }
    return sources.lazy.filter {
      FuzzyMatch.positions(of: typed, in: Array(Folding.fold($0.title.indonesian).utf8)) != nil
    }.prefix(5).map(\.title.indonesian)
  }
}
