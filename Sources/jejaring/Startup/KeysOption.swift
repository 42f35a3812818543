import ArgumentParser
import Controller

/// Where the keys come from that a person gave to commands.
struct KeysOption: ParsableArguments {
  @Option(help: "Berkas tombol keys.json. / A file of keys for commands.")
  var keymap: String?

  /// The file that is named, else `jejaring/keys.json` in the person's configuration folder.
  var path: String { keymap ?? KeysOption.usualPath }

  /// What the file says; one that was named has to be there.
  var file: KeysFile { KeysFile(path: path, isRequired: keymap != nil) }

  /// The same for a screen: the file at its usual place is told by its name alone.
  var shownFile: KeysFile { KeysOption.shownFile(named: keymap) }

  /// The file of keys for a screen: the one that is named, else the one at its usual place.
  static func shownFile(named keymap: String?) -> KeysFile {
    guard let keymap else { return KeysFile(path: usualPath, name: "keys.json") }
    return KeysFile(path: keymap, isRequired: true)
  }

  private static var usualPath: String {
    Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring/keys.json"
  }
}
