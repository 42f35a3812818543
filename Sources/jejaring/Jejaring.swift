import ArgumentParser

/// The dashboard of the network of creative cities.
@main
struct Jejaring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jejaring", subcommands: [Dashboard.self], defaultSubcommand: Dashboard.self)
}
