import Controller
import Model
import Store

/// The themes a person can choose: those in the program, overlaid by the files of a folder.
public struct ThemeLibrary: Equatable, Sendable {
  /// The themes: those of the program first, then the others by name.
  public let themes: [Theme]
  /// The faults of files that were left out.
  public let problems: [ThemeProblem]

  /// The program's themes and the `*.json` files of `folder`; a folder that is absent is empty.
  ///
  /// A file that has a fault is left out; where it overlays a theme of the program, that one stays.
  public init(folder: String? = nil) {
    let shelf = folder.map { ThemeShelf(folder: $0) } ?? ThemeShelf()
    var themes: [Theme] = []
    var problems = shelf.problems
    for name in shelf.names {
      do throws(ThemeProblem) {
        themes.append(try shelf.theme(name))
      } catch {
        problems.append(error)
        if let own = Self.builtIn.first(where: { $0.name == name }) { themes.append(own) }
      }
    }
    self.themes = themes
    self.problems = problems
  }

  /// The themes as a person chooses among them.
  public var choices: [ThemeChoice] {
    themes.map { ThemeChoice(name: $0.name, title: $0.title) }
  }

  /// The names of the themes, in their order.
  public var names: [String] { themes.map(\.name) }

  /// The theme of a name; ``standard`` where there is none, and ``problem(of:)`` says why.
  public func theme(named name: String) -> Theme {
    themes.first { $0.name == name } ?? themes.first ?? Self.standard
  }

  /// Why the theme of a name is not as its file wants it; nil when nothing is wrong.
  public func problem(of name: String) -> ThemeProblem? {
    if let problem = problems.first(where: { $0.theme == name }) { return problem }
    guard !names.contains(name) else { return nil }
    return ThemeProblem(theme: name, fault: .unknownTheme(known: names))
  }

  /// The theme after that of a name, and the first after the last.
  public func next(after name: String) -> Theme {
    guard let index = themes.firstIndex(where: { $0.name == name }), index + 1 < themes.count
    else { return themes.first ?? Self.standard }
    return themes[index + 1]
  }

  /// The theme that is there whatever happens to files.
  public static let standard =
    builtIn.first ?? Theme(name: "dark", title: Bilingual("Gelap", "Dark"), looks: [:])

  /// The themes in the program.
  static let builtIn: [Theme] = [
    ("dark", PackageResources.dark_json),
    ("light", PackageResources.light_json),
    ("contrast", PackageResources.contrast_json),
    ("colourblind", PackageResources.colourblind_json),
    ("sixteen", PackageResources.sixteen_json),
    ("monochrome", PackageResources.monochrome_json),
  ].reduce(into: []) { themes, file in
    // A theme may inherit from those above it.
    let above = themes
    let theme = try? Theme.read(file.1, name: file.0) { parent throws(ThemeFault) in
      guard let found = above.first(where: { $0.name == parent }) else {
        throw .unknownParent(parent)
      }
      return found
    }
    if let theme { themes.append(theme) }
  }

  /// The folder of a person's own themes: `$JEJARING_THEMES`, else `jejaring/themes` in
  /// `$XDG_CONFIG_HOME` or `~/.config`; nil where none of them is set.
  public static func folder(environment: (String) -> String?) -> String? {
    func set(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let folder = set("JEJARING_THEMES") { return folder }
    if let folder = set("XDG_CONFIG_HOME") { return folder + "/jejaring/themes" }
    return set("HOME").map { $0 + "/.config/jejaring/themes" }
  }
}
