import Foundation
import Store

/// Measures parts of the store within one process, for `Tests/Benchmarks/store`; prints seconds.
@main
struct StoreProbe {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 1, let rounds = Int(arguments[1]) else { return usage() }
    let rest = Array(arguments.dropFirst(2))
    switch (arguments[0], rest.first) {
    case ("read", _?): try read(rest, rounds)
    case ("decode", _?): try decode(rest, rounds)
    case ("load", let store?): try load(store, rounds)
    case ("save", let store?): try SaveMeasure(store)?.run(rounds)
    default: usage()
    }
  }

  private static func usage() {
    print("StoreProbe read|decode ROUNDS FILE… | load|save ROUNDS STORE")
  }

  /// Reads the JSON of files that are in memory: their bytes checked and taken apart.
  private static func read(_ files: [String], _ rounds: Int) throws {
    let texts = try files.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    for _ in 0..<rounds {
      try measure { for text in texts { _ = try JSONDocument(text).root } }
    }
  }

  private static func decode(_ files: [String], _ rounds: Int) throws {
    let texts = try files.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    let decoder = JSONDecoder()
    for _ in 0..<rounds {
      try measure {
        for text in texts { _ = try decoder.decode(DecodedCity.self, from: text) }
      }
    }
  }

  private static func load(_ path: String, _ rounds: Int) throws {
    let store = ReadableStore(StoreFolder(path))
    for _ in 0..<rounds { try measure { _ = try store.load() } }
  }

  static func measure(_ work: () throws -> Void) rethrows {
    let begin = ContinuousClock.now
    try work()
    let (seconds, attoseconds) = (ContinuousClock.now - begin).components
    print(Double(seconds) + Double(attoseconds) / 1e18)
  }
}
