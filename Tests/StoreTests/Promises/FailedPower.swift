import Foundation

/// What a disk may hold when the power fails while a program runs.
///
/// A name is durable once its folder was synced after it was made, bytes once their file was. Of
/// all else any part may be missing or cut.
struct FailedPower {
  private enum Effect {
    case entry(path: String, file: Int?)
    case rename(from: String, to: String, file: Int)
    case folder(path: String)
    case data(file: Int, offset: Int, bytes: Data)
    case cut(file: Int, length: Int)
  }

  private struct Step {
    let effect: Effect
    let call: Int
    var durable = Int.max
  }

  private var steps: [Step] = []
  private var names: [String: Int] = [:]
  private var contents: [Data] = []
  private let first: (names: [String: Int], contents: [Data])
  /// The prefixes of the log, by how many calls are made.
  let count: Int
  private let acknowledgements: [Int]
  /// The folders that are durable from the start, though nothing may be in them.
  private let folders: Set<String>

  /// What the calls of a log can leave of a store that was durable before.
  init(
    _ files: [String: Data], _ calls: [LoggedCall],
    folders: Set<String> = ["cities", "private", "events"]
  ) {
    self.folders = folders
    for (path, data) in files.sorted(by: { $0.key < $1.key }) {
      names[path] = contents.count
      contents.append(data)
    }
    first = (names, contents)
    count = calls.count
    acknowledgements = calls.indices.filter { calls[$0].name == "acknowledged" }
    for (number, call) in calls.enumerated() { add(call, number) }
  }

  /// How many times "Tersimpan" was printed in a prefix.
  func acknowledged(_ prefix: Int) -> Int { acknowledgements.count { $0 < prefix } }

  private mutating func add(_ call: LoggedCall, _ number: Int) {
    switch call.name {
    case "create":
      names[call.path] = contents.count
      contents.append(Data())
      note(.entry(path: call.path, file: names[call.path]), number)
    case "write":
      note(names[call.path].map { .data(file: $0, offset: call.offset, bytes: call.bytes) }, number)
    case "ftruncate": note(names[call.path].map { .cut(file: $0, length: call.offset) }, number)
    case "mkdir": note(.folder(path: call.path), number)
    case "link":
      guard names[call.other] == nil, let file = names[call.path] else { return }
      names[call.other] = file
      note(.entry(path: call.other, file: file), number)
    case "rename":
      guard let file = names.removeValue(forKey: call.path) else { return }
      names[call.other] = file
      note(.rename(from: call.path, to: call.other, file: file), number)
    case "unlink":
      guard names.removeValue(forKey: call.path) != nil else { return }
      note(.entry(path: call.path, file: nil), number)
    case "fsync": names[call.path].map { sync(file: $0, number) }
    case "fsync-folder": sync(folder: call.path, number)
    default: break
    }
  }

  private mutating func note(_ effect: Effect?, _ number: Int) {
    if let effect { steps.append(Step(effect: effect, call: number)) }
  }

  private mutating func sync(file: Int, _ number: Int) {
    for index in steps.indices where steps[index].durable == .max {
      switch steps[index].effect {
      case .data(file, _, _), .cut(file, _): steps[index].durable = number
      default: break
      }
    }
  }

  private mutating func sync(folder: String, _ number: Int) {
    for index in steps.indices where steps[index].durable == .max {
      switch steps[index].effect {
      case .entry(let path, _), .rename(_, let path, _), .folder(let path):
        if (path as NSString).deletingLastPathComponent == folder { steps[index].durable = number }
      default: break
      }
    }
  }

  /// The disks that a prefix of the log can leave: nothing that is not durable, all of it, all but
  /// one thing, one thing alone, and each bytes cut in half.
  ///
  /// A sample takes every third of the single things.
  func disks(_ prefix: Int, sample: Bool = false) -> Set<[String: Data]> {
    let made = steps.indices.filter { steps[$0].call < prefix }
    let pending = made.filter { steps[$0].durable >= prefix }
    let durable = Set(made).subtracting(pending)
    var disks: Set<[String: Data]> = [disk(durable), disk(Set(made))]
    for step in pending where !sample || (step + prefix) % 3 == 0 {
      disks.insert(disk(durable.union([step])))
      disks.insert(disk(Set(made).subtracting([step])))
      if case .data = steps[step].effect { disks.insert(disk(Set(made), cutting: step)) }
    }
    return disks
  }

  private func disk(_ kept: Set<Int>, cutting cut: Int? = nil) -> [String: Data] {
    var (names, contents) = first
    contents += Array(repeating: Data(), count: self.contents.count - contents.count)
    var folders = folders.union([""])
    for path in names.keys {
      var folder = (path as NSString).deletingLastPathComponent
      while folders.insert(folder).inserted {
        folder = (folder as NSString).deletingLastPathComponent
      }
    }
    for index in kept.sorted() {
      switch steps[index].effect {
      case .entry(let path, let file): names[path] = file
      case .rename(let from, let to, let file):
        names[from] = nil
        names[to] = file
      case .folder(let path): folders.insert(path)
      case .data(let file, let offset, let bytes):
        let bytes = index == cut ? bytes.prefix(bytes.count / 2) : bytes
        let gap = max(0, offset - contents[file].count)
        contents[file] += Data(count: gap)
        contents[file].replaceSubrange(
          offset..<max(offset, min(contents[file].count, offset + bytes.count)), with: bytes)
      case .cut(let file, let length): contents[file] = contents[file].prefix(length)
      }
    }
    let reachable = names.filter { Self.isReachable($0.key, folders) }
    return reachable.mapValues { Data(contents[$0]) }
  }

  private static func isReachable(_ path: String, _ folders: Set<String>) -> Bool {
    var folder = (path as NSString).deletingLastPathComponent
    while !folder.isEmpty {
      guard folders.contains(folder) else { return false }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return true
  }
}
