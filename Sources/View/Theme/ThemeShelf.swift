import Glibc
import Store

/// The theme files of a folder over the themes in the program, and who inherits from whom.
struct ThemeShelf {
  private(set) var files: [String: [UInt8]] = [:]
  private(set) var problems: [ThemeProblem] = []

  init() {}

  init(folder: String) {
    do throws(FileError) {
      for file in try FileBytes.names(in: folder) where file.hasSuffix(".json") {
        read(folder + "/" + file, name: String(file.dropLast(5)))
      }
    } catch {
      guard error.code != ENOENT else { return }
      problems.append(ThemeProblem(theme: folder, fault: .unreadable(error)))
    }
  }

  /// The program's themes first, then the others by name.
  var names: [String] {
    let own = ThemeLibrary.builtIn.map(\.name)
    return own + files.keys.filter { !own.contains($0) }.sorted()
  }

  /// The theme of a name; `heirs` are the themes that wait for it, the first heir first.
  func theme(_ name: String, heirs: [String] = []) throws(ThemeProblem) -> Theme {
    guard let json = files[name] else {
      if let own = builtIn(name) { return own }
      throw ThemeProblem(theme: name, fault: .unknownTheme(known: names))
    }
    let line = heirs + [name]
    return try Theme.read(json, name: name) { parent throws(ThemeFault) in
      // A file that overlays a theme of the program may inherit from what it overlays.
      if parent == name, let own = builtIn(parent) { return own }
      return try self.parent(parent, of: line)
    }
  }

  private func parent(_ name: String, of line: [String]) throws(ThemeFault) -> Theme {
    guard !line.contains(name) else { throw .circle(line + [name]) }
    guard names.contains(name) else { throw .unknownParent(name) }
    do throws(ThemeProblem) {
      return try theme(name, heirs: line)
    } catch {
      if case .circle = error.fault { throw error.fault }
      throw .brokenParent(name)
    }
  }

  private func builtIn(_ name: String) -> Theme? {
    ThemeLibrary.builtIn.first { $0.name == name }
  }

  private mutating func read(_ path: String, name: String) {
    do throws(FileError) {
      files[name] = try FileBytes.read(path)
    } catch {
      problems.append(ThemeProblem(theme: name, fault: .unreadable(error)))
    }
  }
}
