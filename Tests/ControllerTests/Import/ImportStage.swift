import Controller
import Foundation
import Model
import Store

/// The program while a table is imported: what is asked of the store is done at once, but for
/// writing, which is only noted.
struct ImportStage {
  /// Communities of which one row names no region for certain.
  static let list = """
    DAFTAR KOMUNITAS;;;;
    No;Nama Komunitas;Kab/Kota;Subsektor;No HP
    1;Sanggar A;Kota Malang;Kriya;0812333444
    2;Kopi Kita;Kota Malang;Kuliner;
    3;Rumah Film;Bandung;Film;

    """
  /// Figures that leave open what two texts and a zero mean.
  static let figures = """
    Kab/Kota,Jenis Usaha,Jumlah Usaha,Tahun
    Kota Malang,BATIK,10,2023
    Kota Malang,MEBEL,4,2023
    Kota Malang,MAKANAN,30,2023
    Kota Batu,MAKANAN,0,2023

    """

  var state: AppState
  /// What was asked of the world, the newest at the end.
  private(set) var asked: [ImportRequest] = []
  /// Whether what is asked is answered.
  var answers = true
  /// What a folder holds, by its path.
  var folders: [String: [ImportListing]] = [:]
  let path: String
  private let store: WritableStore
  private var file: ImportFile?

  init(
    _ text: String = ImportStage.list, named name: String = "daftar.csv", _ author: String? = "Rara"
  )
    throws
  {
    state = .on(.cities)
    state.author = author.flatMap { Author($0) }
    state.handOutFolder = "/tmp/ekspor"
    let folder = NSTemporaryDirectory() + "/jejaring-layar-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    store = WritableStore(StoreFolder(folder + "/network"))
    try store.create(Network())
  }

  /// An import whose file was read.
  static func read(_ text: String = ImportStage.list, named name: String = "daftar.csv") throws
    -> ImportStage
  {
    var stage = try ImportStage(text, named: name)
    try stage.press("I Ctrl-U")
    try stage.paste(stage.path)
    try stage.press("Enter")
    return stage
  }

  var page: ImportState? {
    if case .importing(let page) = state.overlay { return page }
    return nil
  }

  mutating func press(_ script: String) throws {
    for key in Key.script(script) { try perform(update(&state, .key(key))) }
  }

  mutating func type(_ text: String) throws {
    for scalar in text.unicodeScalars {
      try perform(update(&state, .key(.character(scalar))))
    }
  }

  mutating func paste(_ text: String) throws { try perform(update(&state, .paste(text))) }

  mutating func tell(_ report: ImportReport, job: Int) throws {
    try perform(update(&state, .imported(report, job: job)))
  }

  private mutating func perform(_ effects: [Effect]) throws {
    for case .importing(let request, let job) in effects {
      asked.append(request)
      guard answers, let report = try report(request) else { continue }
      try tell(report, job: job)
    }
  }

  private mutating func report(_ request: ImportRequest) throws -> ImportReport? {
    switch request {
    case .list(let folder): return .listed(folder: folder, folders[folder] ?? [])
    case .read(let path, let form, let settings):
      let read: ImportFile
      do throws(ImportError) {
        read = try ImportFile(path, as: form)
      } catch {
        return .failed(error.message)
      }
      file = read
      return .understood(try table(read.plan(settings)))
    case .understand(let settings):
      guard let file else { return .stopped }
      return .understood(try table(file.plan(settings)))
    case .draft(let settings, let author, _):
      guard let file else { return .stopped }
      let draft = try store.draft(file.plan(settings), by: author)
      let preview = ImportPreview(
        draft, refusedPath: draft.refused.isEmpty ? nil : path + ".ditolak.csv")
      return .drafted(try table(draft.plan, draft.questions), preview)
    case .write, .goOn, .stop, .finish, .close: return nil
    }
  }

  private func table(_ plan: ImportPlan, _ questions: [ImportQuestion]? = nil) throws
    -> ImportedTable
  {
    guard let file else { throw CocoaError(.fileNoSuchFile) }
    return ImportedTable(
      file, plan, questions: questions,
      mappings: try ReadableStore(store.folder).importMappings())
  }

  /// Keeps a mapping as another import did.
  func keep(_ name: String) throws {
    guard let author = Author("Dodi") else { return }
    try store.keep(ImportMapping(ImportFile(path).plan(ImportSettings())), as: name, by: author)
  }
}
