import Controller
import Glibc
import Model
import Store

/// Writes beside the loop what is handed out of a store: only what is public, but for records of
/// which a person who enters them asks for all.
struct HandOutDesk: Sendable {
  private let store: ReadableStore
  /// The store with what is private; nil where that may not be handed out.
  private let whole: ReadableStore?

  /// The desk of a store; private files are not even opened unless they may be handed out.
  init(_ folder: StoreFolder, privateToo: Bool) {
    store = ReadableStore(folder, isPublic: true)
    whole = privateToo ? ReadableStore(folder, isPublic: false) : nil
  }

  /// Writes a file that is not there yet into a folder, and tells where it went.
  func perform(_ request: HandOutRequest, into named: String) -> Action {
    do {
      let folder = HandOutDesk.path(named)
      try HandedOut.requireElsewhere(folder, asFolder: true, store.folder)
      try AtomicFile.makeFolder(folder)
      let path = HandOutDesk.free(folder + "/" + request.fileName, request.ending)
      try HandedOut.requireElsewhere(path, store.folder)
      let count = try write(request, to: path)
      return .tell(Notice(HandOutDesk.said(count, request.name, path)))
    } catch let error as FileError {
      return .tell(Notice(error.message, .alert))
    } catch let error as StartupError {
      return .tell(Notice(error.message, .alert))
    } catch {
      return .tell(Notice(Bilingual(same: "\(error)"), .alert))
    }
  }

  /// How many records were written; nil of a brief or a picture.
  private func write(_ request: HandOutRequest, to path: String) throws -> Int? {
    let file = try NewFile(path, isPrivate: request.isPrivate)
    var count: Int?
    switch request {
    case .brief(let code, let form, let language):
      guard let brief = try store.brief(of: code, on: Environment.date, language).brief else {
        break
      }
      let page = path.dropLast(form.ending.count + 1)
      try file.write(
        BriefDesk.bytes(of: brief, as: form) { word, svg in
          let path = HandOutDesk.free("\(page)-\(word)", "svg")
          let picture = try NewFile(path, isPrivate: false)
          try picture.write(svg)
          try picture.finish()
          return path.split(separator: "/").last.map(String.init)
        })
    case .records(var request):
      request.isPrivate = request.isPrivate && whole != nil
      let store = request.isPrivate ? whole ?? store : store
      count = try store.export(request) { bytes throws(FileError) in try file.write(bytes) }.count
    case .picture(let request, let theme, let language):
      let maker = try ChartMaker(store, language)
      try file.write(Array((try maker.svg(of: request, theme: theme)).utf8))
    }
    try file.finish()
    return count
  }

  private static func said(
    _ count: Int?, _ name: Bilingual, _ path: String
  ) -> Bilingual {
    let path = DisplayText(path).text
    guard let count else {
      return Bilingual("\(name.indonesian) ditulis: \(path)", "\(name.english) written: \(path)")
    }
    return Bilingual(
      "\(Language.indonesian.grouped(count)) catatan ditulis: \(path)",
      "\(Language.english.grouped(count)) records written: \(path)")
  }

  /// The folder that a person typed; `~` is their own.
  private static func path(_ named: String) -> String {
    var path = named
    if path == "~" || path.hasPrefix("~/") {
      path = (Environment.variable("HOME") ?? "") + path.dropFirst()
    }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// A name that nothing has: what lies there already may be somebody's work.
  private static func free(_ path: String, _ ending: String) -> String {
    var name = "\(path).\(ending)"
    var number = 1
    while access(name, F_OK) == 0 {
      number += 1
      name = "\(path)-\(number).\(ending)"
    }
    return name
  }
}
