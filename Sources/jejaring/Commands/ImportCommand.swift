import ArgumentParser
import Glibc
import Model
import Store

/// Takes the records of a table in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Masukkan tabel: CSV, TSV, XLSX, JSON, JSON Lines. / Import a table of these.",
    discussion: """
      Pratinjau selalu tampil dulu. Yang belum jelas ditanyakan beserta opsi jawabannya, dan \
      sampai terjawab tidak ada yang ditulis. Semua ditulis sebagai satu perubahan, atau tidak \
      sama sekali; undo membatalkannya.
      Status 0 bila ditulis atau tidak ada yang berubah, 1 bila gagal, 2 bila ada pertanyaan.

      A preview comes first, always. What is not clear is asked, with the options that answer it; \
      until then nothing is written. All is written as one change or not at all; undo takes it back.
      Status 0 if it was written or nothing changed, 1 on failure, 2 on open questions.
      """)

  @Argument(help: "Berkas. / The file.")
  var file: String

  @OptionGroup var table: ImportOptions

  @Option(help: "Berkas baris yang ditolak. / Where refused rows go; FILE.ditolak.csv.")
  var refused: String?

  @Option(help: "Pemetaan kolom yang tersimpan. / A saved mapping of columns.")
  var mapping: String?

  @Option(help: "Simpan pemetaan ini dengan nama. / Keep this mapping under a name.")
  var saveMapping: String?

  @Flag(help: "Hanya tampilkan pratinjau. / Show the preview alone.")
  var dryRun = false

  @Flag(help: "Tulis tanpa bertanya. / Write without asking.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  /// Questions are open; nothing was written.
  private static let questionsOpen = ExitCode(2)

  func validate() throws {
    if dryRun, yes { throw ValidationError("--dry-run | --yes") }
  }

  func run() throws {
    do {
      try options.location.require()
      let author = try write.writer()
      let store = WritableStore(options.location.folder)
      let plan = try ImportFile(file).plan(settings(ReadableStore(store.folder)))
      try carryOut(plan, store, author)
    } catch let code as ExitCode {
      throw code
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func settings(_ store: ReadableStore) throws -> ImportSettings {
    guard let mapping else { return try table.settings() }
    return try table.settings(over: store.importMapping(mapping).settings)
  }

  private func carryOut(_ plan: ImportPlan, _ store: WritableStore, _ author: Author) throws {
    var shown: ImportCounts?
    var isRefusedWritten = false
    while true {
      let progress = ImportProgressLine(options.language)
      let draft = try store.draft(plan, by: author, watch: progress.watch)
      progress.end()
      // What another program changed meanwhile is shown before it is asked again.
      if shown != draft.counts { show(draft) }
      guard try goesOn(draft, asks: shown != draft.counts) else { return }
      // Before the records, so that one undo takes those back.
      if let saveMapping { try store.keep(ImportMapping(draft.plan), as: saveMapping, by: author) }
      // A folder that takes no file is known before anything is written.
      if !isRefusedWritten || refused == nil { try writeRefused(draft) }
      isRefusedWritten = true
      guard !draft.isEmpty else { return say(.unchanged) }
      shown = draft.counts
      let writing = ImportProgressLine(options.language)
      let outcome = try store.save(draft, by: author, watch: writing.watch)
      writing.end()
      guard let outcome else { continue }
      return say(outcome)
    }
  }

  private func show(_ draft: ImportDraft) {
    let text = ImportText(draft, options.language)
    for line in text.understood + text.preview { Console.print(line) }
  }

  /// Whether the draft is to be written.
  private func goesOn(_ draft: ImportDraft, asks: Bool) throws -> Bool {
    guard draft.questions.isEmpty else {
      for line in ImportText(draft, options.language).questions { Console.print(line) }
      throw Self.questionsOpen
    }
    if dryRun { return false }
    if yes || !asks || draft.isEmpty { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      Console.print(
        Bilingual("? tulis semua ini?\n    --yes", "? write all of this?\n    --yes")
          .text(options.language))
      throw Self.questionsOpen
    }
    return isAgreed()
  }

  private func isAgreed() -> Bool {
    Console.write(
      Array(Bilingual("Tulis? [y/t] ", "Write? [y/n] ").text(options.language).utf8))
    let answer = readLine().map { Folding.foldKey($0) } ?? ""
    if ["y", "ya", "yes"].contains(answer) { return true }
    Console.print(
      Bilingual("Tidak ada yang ditulis", "Nothing was written").text(options.language))
    return false
  }

  private func writeRefused(_ draft: ImportDraft) throws {
    guard let bytes = draft.refusedTable(options.language) else { return }
    let path =
      if let refused {
        try RefusedFile.write(bytes, named: refused)
      } else {
        try RefusedFile.write(bytes, at: RefusedFile.path(beside: file))
      }
    let name = DisplayText(path).text
    let count = options.language.grouped(draft.counts.refused)
    Console.print(
      Bilingual(
        "\(count) baris ditolak ada di \(name): perbaiki lalu impor berkas itu",
        "\(count) refused rows are in \(name): mend them and import that file"
      ).text(options.language))
    guard !draft.companions.isEmpty else { return }
    let others = options.language.grouped(draft.companions.count)
    Console.print(
      Bilingual(
        "\(others) baris lain ikut di sana, karena angkanya dijumlah dengan yang ditolak",
        "\(others) other rows stand beside them, as their numbers are added up with the refused"
      ).text(options.language))
  }

  private func say(_ outcome: SaveOutcome) {
    guard case .saved(let change) = outcome else {
      return Console.print(
        Bilingual("Tidak ada yang berubah", "Nothing changed").text(options.language))
    }
    let number = change.number
    let first = Bilingual("Tersimpan: perubahan \(number)", "Saved: change \(number)")
    for line in [first] + LogText.lines(change.touches, count: change.count) {
      Console.print(line.text(options.language))
    }
  }
}
