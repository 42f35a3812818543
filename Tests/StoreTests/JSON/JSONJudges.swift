import Store
import Testing

/// Lays texts before Python's readers and compares: each verdict agrees with one of them at least,
/// but for the differences that are meant.
struct JSONJudges {
  /// Where this reader means to differ from both.
  enum Difference: String, CaseIterable {
    case duplicateKey = "a key twice in one object: two programs would read two different things"
    case tooDeep = "more than 128 levels: nothing in a store is so deep, and recursion is bounded"
    case loneSurrogate = "half of a surrogate pair: it is no Unicode text (orjson says so too)"
  }

  private let oracle: JSONOracle
  private var waiting: [[UInt8]] = []
  private var accepted = 0
  private var count = 0
  private(set) var met: [Difference: Int] = [:]

  init() throws { oracle = try JSONOracle() }

  /// Judges a text, soon.
  mutating func add(_ text: [UInt8]) throws {
    waiting.append(text)
    if waiting.count == 500 { try judge() }
  }

  /// Judges what is left, and says how often it came out which way.
  mutating func finish(_ name: String) throws {
    try judge()
    let differences = met.map { "\($0.key) \($0.value)" }.sorted()
    print("judges: \(name): \(oracle.name): \(accepted) of \(count) are JSON; \(differences)")
    #expect(accepted > 0 && accepted < count)
  }

  private mutating func judge() throws {
    let verdicts = try oracle.judge(waiting)
    try #require(verdicts.count == waiting.count)
    for (text, verdict) in zip(waiting, verdicts) { compare(text, verdict) }
    count += waiting.count
    waiting = []
  }

  private mutating func compare(_ text: [UInt8], _ verdict: JSONOracle.Verdict) {
    do throws(JSONError) {
      _ = try JSONDocument(text)
      accepted += 1
      if !verdict.agrees(true) { disagree(text, "accepted here alone") }
    } catch {
      guard !verdict.agrees(false) else { return }
      guard let difference = Self.difference(error.problem, verdict) else {
        return disagree(text, "refused here alone: \(error.message.english)")
      }
      met[difference, default: 0] += 1
    }
  }

  /// What explains a refusal that no other reader shares; Python must have seen it too.
  private static func difference(
    _ problem: JSONProblem, _ verdict: JSONOracle.Verdict
  ) -> Difference? {
    switch problem {
    case .duplicateKey where verdict.hasDuplicateKey: .duplicateKey
    case .tooDeep where verdict.isDeep: .tooDeep
    case .loneSurrogate where verdict.hasLoneSurrogate: .loneSurrogate
    default: nil
    }
  }

  private func disagree(_ text: [UInt8], _ complaint: String) {
    let shown = String(decoding: text, as: UTF8.self).debugDescription
    Issue.record("\(complaint): \(shown.prefix(2000)) \(text.count < 200 ? "\(text)" : "")")
  }
}
