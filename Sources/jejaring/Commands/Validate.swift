import ArgumentParser
import Model
import Store

/// Checks files of a store, and mends what leaves nothing to decide.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Periksa berkas: baris, kolom, dan perbaikannya. "
      + "/ Check files: line, column, and the mend.",
    discussion: """
      Tiap temuan satu baris: berkas:baris:kolom: kesalahan|peringatan: masalah; perbaikan.
      Status 1 bila ada kesalahan, 0 bila hanya ada peringatan atau tidak ada temuan.

      Each finding is a line: file:line:column: error|warning: problem; mend.
      Status 1 on errors, 0 on warnings alone or none.
      """)

  @Argument(help: "Berkas; tanpa ini seluruh jejaring. / Files; without any, the whole store.")
  var files: [String] = []

  @Flag(help: "Hanya tata tulis JSON. / The JSON alone.")
  var syntax = false

  @Flag(
    help: """
      Perbaiki yang pasti sebagai satu perubahan (dapat dibatalkan dengan undo); sisanya dicetak. \
      / Mend what is certain as one change that undo takes back; the rest is printed.
      """)
  var fix = false

  @Flag(help: "Temuan sebagai daftar JSON. / Findings as a list in JSON.")
  var json = false

  @Option(help: "Tanggal yang dianggap hari ini. / The date that is taken for today.")
  var now: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func validate() throws {
    if fix, syntax || json || !files.isEmpty {
      throw ValidationError("--fix | --syntax | --json | FILE")
    }
    guard let now else { return }
    let parts = now.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }) else {
      throw ValidationError("--now \(now): YYYY-MM-DD")
    }
  }

  func run() throws {
    var findings = syntax ? StoreValidator.syntaxFindings(in: try paths()) : try self.findings()
    if fix { findings = try mend(findings) }
    if json {
      printArray(findings)
    } else {
      for finding in findings { Console.print(finding.line(options.language)) }
    }
    if findings.contains(where: { $0.problem.severity == .error }) { throw ExitCode(1) }
  }

  private var validator: StoreValidator {
    now.map { StoreValidator(today: $0) } ?? StoreValidator()
  }

  private func findings() throws -> [Finding] {
    guard files.isEmpty else { return validator.findings(in: files) }
    return validator.findings(in: try folder())
  }

  private func paths() throws -> [String] {
    files.isEmpty ? StoreValidator.files(of: try folder()) : files
  }

  private func folder() throws -> StoreFolder {
    do {
      try options.location.require()
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
    return options.location.folder
  }

  /// Mends what is safe, says what was done, and gives what is left.
  private func mend(_ findings: [Finding]) throws -> [Finding] {
    let folder = try folder()
    let mending = Mending(findings, in: folder)
    guard !mending.mended.isEmpty else {
      say("Tidak ada yang pasti untuk diperbaiki", "Nothing can be mended for certain")
      return findings
    }
    try Writing.run(options) { store in
      let outcome = try mending.save(to: store, by: write.writer())
      if case .saved? = outcome {
        for finding in mending.mended {
          let line = finding.line(options.language)
          say("Diperbaiki: \(line)", "Mended: \(line)")
        }
      }
      return outcome ?? .unchanged
    }
    let left = try self.findings()
    say("Sisa: \(left.count) temuan", "Left: \(left.count) findings")
    return left
  }

  private func say(_ indonesian: String, _ english: String) {
    Console.print(Bilingual(indonesian, english).text(options.language))
  }

  private func printArray(_ findings: [Finding]) {
    var bytes = Array("[\n".utf8)
    for (place, finding) in findings.enumerated() {
      bytes += finding.json(options.language)
      bytes += Array((place + 1 < findings.count ? ",\n" : "\n").utf8)
    }
    Console.write(bytes + Array("]\n".utf8))
  }
}
