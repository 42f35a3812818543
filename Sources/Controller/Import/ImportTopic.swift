import Model
import Store

/// What an open question is about, told by the options of the command that answer it.
public enum ImportTopic: Hashable, Sendable {
  case kind, region, numbers, subsector, filling, year, figure, codes, persons, lostPhones
  /// What zeros mean in a column; `*` in all that are open.
  case zeros(column: String)
  /// Which subsectors texts mean, with the code that is suggested where there is one.
  case categories([String: Subsector?])
  /// Something that is answered elsewhere.
  case other

  init(_ question: ImportQuestion) {
    guard let first = question.answers.first else {
      self = .other
      return
    }
    let option = first.prefix { $0 != " " }
    switch option {
    case "--kind": self = .kind
    case "--in": self = .region
    case "--map": self = .numbers
    case "--subsector": self = .subsector
    case "--fill-down", "--no-fill-down": self = .filling
    case "--year": self = .year
    case "--figure": self = .figure
    case "--codes": self = .codes
    case "--persons": self = .persons
    case "--drop-lost-phones": self = .lostPhones
    case "--zero": self = .zeros(column: Self.pair(first)?.name ?? "*")
    case "--category":
      let pairs = question.answers.compactMap { Self.pair($0) }
      self = .categories(
        Dictionary(pairs.map { ($0.name, Subsector(code: $0.meaning)) }) { first, _ in first })
    default: self = .other
    }
  }

  /// Whether it is about the rows, and what was said leaves it open.
  func isOpen(_ settings: ImportSettings) -> Bool {
    switch self {
    case .zeros(let column): settings.zeros[column] == nil
    case .categories(let names): names.keys.contains { !settings.says($0) }
    case .year: settings.year == nil
    case .figure: settings.figure == nil
    case .codes: settings.codes == nil
    case .persons: settings.takesPersons == nil
    case .lostPhones: settings.dropsLostPhones != true
    // The plan asks these itself.
    case .kind, .region, .numbers, .subsector, .filling, .other: false
    }
  }

  /// Name and meaning of `--option "NAME=MEANING"`.
  private static func pair(_ answer: String) -> (name: String, meaning: String)? {
    guard let open = answer.firstIndex(of: "\""), answer.hasSuffix("\""),
      let equals = answer.lastIndex(of: "="), open < equals
    else { return nil }
    let name = answer[answer.index(after: open)..<equals]
    return (String(name), String(answer[answer.index(after: equals)...].dropLast()))
  }
}

extension ImportSettings {
  /// Whether it is said what subsector a text means.
  func says(_ category: String) -> Bool {
    categories.keys.contains(Folding.foldKey(category))
  }
}

extension ImportQuestion {
  /// What it is about.
  public var topic: ImportTopic { ImportTopic(self) }

  /// The question without the words of the command.
  public var words: Bilingual {
    let plain =
      switch topic {
      case .zeros:
        Bilingual(
          Self.beforeLast(";", text.indonesian) + "; apa artinya?",
          Self.beforeLast(";", text.english) + "; what do they mean?")
      case .categories:
        Bilingual(Self.firstSentence(text.indonesian), Self.firstSentence(text.english))
      default: text
      }
    switch topic {
    // They begin with the name of a column.
    case .zeros, .filling: return plain
    default:
      return Bilingual(Self.capitalized(plain.indonesian), Self.capitalized(plain.english))
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func beforeLast(_ mark: Character, _ text: String) -> String {
    text.lastIndex(of: mark).map { String(text[..<$0]) } ?? text
  }

  private static func firstSentence(_ text: String) -> String {
    text.firstIndex(of: "?").map { String(text[...$0]) } ?? text
  }
}
