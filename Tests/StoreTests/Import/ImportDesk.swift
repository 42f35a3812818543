import Foundation
import Model
import Store
import Testing

/// A store of its own, and tables that are imported into it.
final class ImportDesk {
  let folder: TestFolder
  let store: StoreFolder

  init() throws {
    folder = try TestFolder(inMemory: true)
    store = StoreFolder(folder["net"])
    try WritableStore(store).create(Network())
  }

  var writable: WritableStore { WritableStore(store) }

  static var author: Author { get throws { try #require(Author("Penguji, Dinas")) } }

  /// Runs `jejaring import` on a file; `settings` holds what the person keeps.
  func run(_ file: String, _ arguments: [String], _ settings: TestFolder) throws -> ProgramRun {
    try Program.run(
      [
        "XDG_CONFIG_HOME=\(settings.path)", "JEJARING_BY=Sri, Dinas", Program.jejaring, "import",
        file, "--store", store.path,
      ] + arguments)
  }

  /// Writes a file of a text.
  func file(_ text: String, named name: String = "komunitas.csv") throws -> String {
    try folder.write(text, to: name)
    return folder[name]
  }

  /// What an import of a text would do.
  func draft(
    _ text: String, named name: String = "komunitas.csv", at: String = "2026-11-27T01:02:03Z",
    _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportDraft {
    try draft(file: file(text, named: name), at: at, change)
  }

  /// What an import of a file would do.
  func draft(
    file: String, at: String = "2026-11-27T01:02:03Z",
    _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportDraft {
    var settings = ImportSettings()
    change(&settings)
    return try writable.draft(ImportFile(file).plan(settings), by: Self.author, at: at)
  }

  /// Imports a text; nothing may be asked.
  @discardableResult
  func take(
    _ text: String, named name: String = "komunitas.csv",
    _ change: (inout ImportSettings) -> Void = { _ in }
  ) throws -> ImportDraft {
    let draft = try draft(text, named: name, change)
    #expect(draft.questions.map(\.text.indonesian) == [])
    _ = try writable.save(draft, by: Self.author, at: "2026-11-27T01:02:03Z")
    return draft
  }

  /// What a region holds.
  func holdings(_ code: String) throws -> CityHoldings {
    let load = try ReadableStore(store).load()
    #expect(load.problems.map { $0.text(.english) } == [])
    return try #require(RegionCode(code).flatMap { load.network.holdings(of: $0) })
  }

  /// The communities of a region.
  func communities(_ code: String) throws -> [Community] {
    Array(try holdings(code).communities).filter { !$0.stamp.isDeleted }
  }

  /// A figure of a region.
  func figure(
    _ code: String, _ subsector: Subsector, _ year: Int, _ kind: FigureKind
  ) throws -> FigureValue? {
    try holdings(code).figure(kind, subsector, year: year)?.value
  }

  /// The answers to all questions of a draft.
  static func answers(_ draft: ImportDraft) -> [String] { draft.questions.flatMap(\.answers) }
}
