import Controller
import Foundation
import Model
import Store
import Testing
import View

/// The import as it is drawn, a step after the other.
@Suite struct ImportGoldenTests {
  private static let sizes = [(80, 24), (120, 40), (60, 16)].map {
    Size(width: $0.0, height: $0.1)
  }
  private static let list = """
    DAFTAR KOMUNITAS KREATIF MALANG RAYA;;;;;
    No;Nama Komunitas;Kab/Kota;Subsektor;Jml Anggota;No HP
    1;Sanggar Lestari;Kota Malang;Kriya;25;081233344455
    2;Kopi Kita;Kota Malang;Kuliner;12;
    3;Rumah Film;Kab. Malang;Film;8;085656567788
    4;Musik Bebas;Bandung;Musik;5;
    JUMLAH;;;;50;

    """
  private static let figures = """
    Kab/Kota,Jenis Usaha,Jumlah Usaha,Tahun
    Kota Malang,BATIK,"1,250",2023
    Kota Malang,MEBEL,4,2023
    Kota Malang,MAKANAN,30,2023
    Kota Batu,MAKANAN,0,2023

    """

  /// The steps as far as keys lead, on a store in which nothing is yet.
  private func state(_ text: String, named name: String, _ size: Size, keys: String = "") throws
    -> AppState
  {
    let folder = NSTemporaryDirectory() + "/jejaring-gambar-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    let store = WritableStore(StoreFolder(folder + "/network"))
    try store.create(Network())
    let author = try #require(Author("Rara, Dinas"))
    let file = try ImportFile(folder + "/" + name)
    var state = FormStage.state(size)
    func take(_ effects: [Effect]) throws {
      for case .importing(let request, let job) in effects {
        switch request {
        case .read(_, _, let settings), .understand(let settings):
          let table = ImportedTable(file, try file.plan(settings))
          try take(update(&state, .imported(.understood(table), job: job)))
        case .draft(let settings, _, _):
          let draft = try store.draft(file.plan(settings), by: author)
          let preview = ImportPreview(
            draft, refusedPath: draft.refused.isEmpty ? nil : "/media/diska/\(name).ditolak.csv")
          let table = ImportedTable(file, draft.plan, questions: draft.questions)
          try take(update(&state, .imported(.drafted(table, preview), job: job)))
        default: break
        }
      }
    }
    for key in Key.script("I Ctrl-U") { try take(update(&state, .key(key))) }
    try take(update(&state, .paste("/media/diska/" + name)))
    for key in Key.script("Enter " + keys) { try take(update(&state, .key(key))) }
    return state
  }

  private func check(_ name: String, _ state: AppState) throws {
    let canvas = FormStage.canvas(state)
    try Golden.check(name, Picture.text(of: canvas) + "\n")
    guard state.size.width == 80 else { return }
    try Golden.check(name + "-roles", Picture.styleMap(of: canvas) + "\n")
  }

  @Test func theFileAndWhatItsFolderHolds() throws {
    for size in Self.sizes {
      var state = FormStage.state(size)
      for key in Key.script("I Ctrl-U") { _ = update(&state, .key(key)) }
      _ = update(&state, .paste("/media/diska/"))
      let entries = [
        ImportListing(name: "arsip", isFolder: true),
        ImportListing(name: "komunitas.csv", isFolder: false, size: 252),
        ImportListing(name: "pelaku 2025.xlsx", isFolder: false, size: 1_254_000),
      ]
      _ = update(&state, .imported(.listed(folder: "/media/diska/", entries), job: 0))
      _ = update(&state, .key(.down))
      _ = update(&state, .key(.down))
      try check("import-file-\(size.width)x\(size.height)", state)
    }
  }

  @Test func theColumnsAsTheyWereUnderstood() throws {
    for size in Self.sizes {
      let state = try state(Self.list, named: "komunitas.csv", size, keys: "Down Down")
      try check("import-columns-\(size.width)x\(size.height)", state)
    }
  }

  @Test func aChoiceOfFields() throws {
    let state = try state(
      Self.list, named: "komunitas.csv", Self.sizes[0], keys: "Down Down Down Enter")
    try check("import-choice", state)
  }

  @Test func theQuestionsComeFirst() throws {
    for size in Self.sizes {
      let state = try state(Self.figures, named: "usaha.csv", size, keys: "Ctrl-S")
      try check("import-questions-\(size.width)x\(size.height)", state)
    }
  }

  @Test func thePreviewBeforeAnythingIsWritten() throws {
    for size in Self.sizes {
      let state = try state(Self.list, named: "komunitas.csv", size, keys: "Ctrl-S")
      try check("import-preview-\(size.width)x\(size.height)", state)
    }
  }

  @Test func refusedRowsAndEnglish() throws {
    var state = try state(
      Self.list, named: "komunitas.csv", Self.sizes[0], keys: "Ctrl-S Shift-Tab")
    try check("import-refused", state)
    state.language = .english
    try check("import-english", state)
  }

  @Test func theWorkUnderWayHasABar() throws {
    var state = try state(Self.list, named: "komunitas.csv", Self.sizes[0])
    for key in Key.script("Ctrl-S") { _ = update(&state, .key(key)) }
    // The stage answered nothing to this key: the work is under way.
    guard case .importing(let page) = state.overlay, page.work != nil else {
      Issue.record("nothing is under way")
      return
    }
    try check("import-work", state)
  }

  @Test func noSizeIsOutOfPlace() throws {
    for width in [20, 33, 61, 140] {
      for height in [6, 12, 25] {
        for keys in ["", "Down Enter", "Ctrl-S"] {
          let size = Size(width: width, height: height)
          let state = try state(Self.list, named: "komunitas.csv", size, keys: keys)
          #expect(FormStage.canvas(state).cells.count == width * height)
        }
      }
    }
  }
}
