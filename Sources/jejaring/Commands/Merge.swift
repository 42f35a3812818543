import ArgumentParser
import Glibc
import Model
import Store

/// Merges what another member packed.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gabungkan paket, cadangan, atau folder jejaring lain; pratinjau dahulu. "
      + "/ Merge a pack, a backup or another network's folder; a preview first.")

  @Argument(help: "Berkas tar atau folder. / A tar or a folder.")
  var file: String

  @Flag(help: "Hanya pratinjau. / The preview alone.")
  var dryRun = false

  @Flag(help: "Gabungkan tanpa bertanya. / Merge without asking.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    let plan: MergePlan
    do {
      try options.location.require()
      plan = try ReadableStore(options.location.folder).mergePlan(with: file)
      for line in MergeText.lines(plan) { Console.print(line.text(options.language)) }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
    if dryRun { return }
    guard !plan.isEmpty else {
      return WritableStore(options.location.folder).noteMerged(file)
    }
    guard try yes || isWanted() else { return }
    try Writing.run(options) { store in
      try store.merge(plan, with: file, by: write.writer())
    }
  }

  /// Asks the person; where nobody can be asked nothing is merged.
  private func isWanted() throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      let error = StartupError.unknown(
        Bilingual(
          "belum ada yang ditulis; tambahkan --yes untuk menggabungkan",
          "nothing was written; add --yes to merge"))
      throw ExitCode(Console.fail(error, options.language))
    }
    let question = Bilingual("Gabungkan? [y/T] ", "Merge? [y/N] ")
    Console.write(Array(question.text(options.language).utf8))
    let answer = readLine().map(Folding.fold) ?? ""
    return ["y", "ya", "yes"].contains(answer)
  }

  func validate() throws {
    if dryRun, yes { throw ValidationError("--dry-run | --yes") }
  }
}
