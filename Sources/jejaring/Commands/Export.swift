import ArgumentParser

/// Hands out records, or a picture.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ekspor catatan atau gambar. / Export records, or a picture.",
    discussion: "jejaring export communities · jejaring export picture heatmap",
    subcommands: [ExportRecords.self, ExportPicture.self], defaultSubcommand: ExportRecords.self)
}
