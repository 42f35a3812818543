import Model
import Store

/// A file that gives commands other keys, and what is wrong in it.
///
///     {"version": 1, "keys": {"move.first": ["Home", "g g"], "program.repaint": ["F5"]}}
///
/// A list takes the place of all keys of its command; an empty one leaves it to the palette. What is
/// wrong is left out and told, and the rest is taken.
public struct KeysFile: Sendable {
  /// The keys in force.
  public let bindings: KeyBindings
  /// What is wrong, by line.
  public let problems: [StoreProblem]

  /// The file of a path; without `isRequired` one that is not there changes nothing.
  ///
  /// Its problems call it `name` where a path would leave no room for them.
  public init(path: String, name: String? = nil, isRequired: Bool = false) {
    var bytes: [UInt8] = []
    var fault: FileError?
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      fault = error
    }
    if let fault {
      let isFault = isRequired || !fault.isMissing
      self.init(.standard, isFault ? [StoreProblem(fault)] : [])
    } else {
      self.init(bytes, path: name ?? path)
    }
  }

  /// The file that says `bytes`.
  public init(_ bytes: [UInt8], path: String) {
    var reader = KeysReader(path: path)
    do throws(JSONError) {
      reader.read(try JSONDocument(bytes).root)
    } catch {
      reader.problems.append(StoreProblem(file: path, error))
    }
    reader.settle()
    self.init(
      reader.bindings,
      reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  private init(_ bindings: KeyBindings, _ problems: [StoreProblem]) {
    self.bindings = bindings
    self.problems = problems
  }
}

extension AppState {
  /// Takes the keys of a file; what is wrong in it is told with what is wrong in the store.
  public mutating func bind(_ file: KeysFile) {
    bindings = file.bindings
    keyProblems = file.problems
  }
}
