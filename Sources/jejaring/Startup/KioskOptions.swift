import ArgumentParser
import Model
import Store

/// How much of the network and of the commands a run of the dashboard has.
struct KioskOptions: ParsableArguments {
  @Flag(help: "Hanya membaca. / Read only: no command that writes exists.")
  var readOnly = false

  @Flag(help: "Tanpa data pribadi. / Private data are not read: for a desk with a visitor.")
  var `public` = false

  @Flag(help: "Layar umum yang terkunci. / A locked screen in a public place; both of the above.")
  var kiosk = false

  @Option(help: "Berkas kiosk.json. / The kiosk's settings.")
  var kioskConfig: String?

  /// Whether commands that write do not exist.
  var isReadOnly: Bool { readOnly || kiosk }
  /// Whether private data are not read.
  var isPublic: Bool { `public` || kiosk }

  /// The kiosk's settings and, beside them, its PIN.
  var files: KioskFiles { KioskFiles(named: kioskConfig) }
}
