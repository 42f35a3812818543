import Foundation
import Testing

/// Python's readers of JSON, in one process that answers for many texts: `json`, made strict about
/// what RFC 8259 has no numbers for, and `orjson` where it is installed.
final class JSONOracle {
  /// What they say of a text.
  struct Verdict: OptionSet {
    let rawValue: UInt8

    static let json = Verdict(rawValue: 1)
    static let orjson = Verdict(rawValue: 2)
    static let duplicate = Verdict(rawValue: 4)
    static let deep = Verdict(rawValue: 8)
    static let surrogate = Verdict(rawValue: 16)
    static let hasOrjson = Verdict(rawValue: 32)

    var hasDuplicateKey: Bool { contains(.duplicate) }
    /// Whether there are more than 128 levels.
    var isDeep: Bool { contains(.deep) }
    var hasLoneSurrogate: Bool { contains(.surrogate) }

    /// Whether one of them accepts a text, or one refuses it.
    func agrees(_ isAccepted: Bool) -> Bool {
      contains(.json) == isAccepted || contains(.hasOrjson) && contains(.orjson) == isAccepted
    }
  }

  private static let program = """
    import json, struct, sys
    try:
        import orjson
    except ImportError:
        orjson = None
    sys.setrecursionlimit(20000)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    seen = 0
    def pairs(members):
        global seen
        if len({key for key, _ in members}) < len(members): seen |= 4
        return dict(members)
    def refuse(word): raise ValueError(word)
    strict = json.JSONDecoder(
        object_pairs_hook=pairs, parse_constant=refuse, parse_int=str, parse_float=str)
    def is_deep(value):
        level = [value]
        for _ in range(128):
            level = [inner for item in level if isinstance(item, (dict, list))
                     for inner in (item.values() if isinstance(item, dict) else item)]
        return any(isinstance(item, (dict, list)) for item in level)
    def texts(value):
        stack = [value]
        while stack:
            item = stack.pop()
            if isinstance(item, str): yield item
            elif isinstance(item, list): stack += item
            elif isinstance(item, dict): stack += [*item.keys(), *item.values()]
    def verdict(text):
        global seen
        seen = 32 if orjson else 0
        try:
            value = strict.decode(text.decode('utf-8'))
            seen |= 1
            if is_deep(value): seen |= 8
            if b'\\\\u' in text and any('\\ud800' <= c <= '\\udfff' for s in texts(value) for c in s):
                seen |= 16
        except (ValueError, RecursionError): pass
        if orjson:
            try:
                orjson.loads(text)
                seen |= 2
            except ValueError: pass
        return seen
    sink.write(b'+' if orjson else b'-')
    sink.flush()
    while head := source.read(4):
        count, = struct.unpack('<I', head)
        answers = bytearray()
        for _ in range(count):
            size, = struct.unpack('<I', source.read(4))
            answers.append(verdict(source.read(size)))
        sink.write(answers)
        sink.flush()
    """

  /// Which readers answer.
  let name: String
  private let process = Process()
  private let questions = Pipe()
  private let answers = Pipe()

  /// Starts the first Python that has `orjson`, else one without it, which is said loudly.
  init() throws {
    let python = Self.pythons.first { Self.hasOrjson($0) } ?? "/usr/bin/python3"
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", Self.program]
    process.standardInput = questions
    process.standardOutput = answers
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    let hasOrjson = try answers.fileHandleForReading.read(upToCount: 1) == Data("+".utf8)
    name = hasOrjson ? "json and orjson" : "json alone"
    guard !hasOrjson else { return }
    let warning = "orjson is missing: only Python's json judges. Run .ci/oracles to install it."
    print("\n*** \(warning) ***\n")
    FileHandle.standardError.write(Data("*** \(warning) ***\n".utf8))
  }

  deinit {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The verdicts on some texts.
  func judge(_ texts: [[UInt8]]) throws -> [Verdict] {
    guard !texts.isEmpty else { return [] }
    var data = Self.number(texts.count)
    for text in texts { data += Self.number(text.count) + text }
    try questions.fileHandleForWriting.write(contentsOf: data)
    var verdicts = Data()
    while verdicts.count < texts.count {
      let more = try answers.fileHandleForReading.read(upToCount: texts.count - verdicts.count)
      guard let more, !more.isEmpty else { throw ShimFailure(text: "Python has ended") }
      verdicts += more
    }
    return verdicts.map { Verdict(rawValue: $0) }
  }

  /// The environment that `.ci/oracles` makes, and the Pythons on the path.
  private static var pythons: [String] {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache"
    let path = (environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/python3" }
    return [home + "/jejaring/oracles/bin/python3"] + path
  }

  private static func hasOrjson(_ python: String) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    return (try? Program.run([python, "-c", "import orjson"]))?.status == 0
  }

  private static func number(_ count: Int) -> Data {
    withUnsafeBytes(of: UInt32(count).littleEndian) { Data($0) }
  }
}
