import ArgumentParser
import Controller

/// Where the keys come from that a person gave to commands.
struct KeysOption: ParsableArguments {
  @Option(help: "Berkas tombol keys.json. / A file of keys for commands.")
  var keymap: String?

  /// The file that is named, else `jejaring/keys.json` in the person's configuration folder.
  var path: String {
    keymap ?? Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring/keys.json"
  }

  /// What the file says; one that was named has to be there.
  var file: KeysFile { KeysFile(path: path, isRequired: keymap != nil) }

  /// The same for a screen: the file at its usual place is told by its name alone.
  var shownFile: KeysFile {
    keymap == nil ? KeysFile(path: path, name: "keys.json") : file
  }
}
