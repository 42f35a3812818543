import Model

/// What tells of whom a forgotten record spoke: its name and all that is personal, in every version.
struct ForgottenWords {
  private let words: Set<String>

  /// The words of a record and of its kept versions.
  init(_ id: String, _ place: RecordPlace, in folder: StoreFolder) {
    guard let kind = FileForm(place.owner.shared).kind(ofList: place.list) else {
      words = []
      return
    }
    let store = ReadableStore(folder)
    let versions = (try? store.history(of: kind, id: id, in: place.owner)) ?? []
    var forms = versions.flatMap { [$0.before, $0.after].compactMap { $0 } }
    for file in [place.owner.shared, place.owner.personal].compactMap({ $0 }) {
      guard let bytes = try? FileBytes.read(folder.path + "/" + file.path),
        let read = try? RecordFile(bytes, form: FileForm(file)),
        let line = read[list: place.list, id], let form = RecordForm(line: line)
      else { continue }
      forms.append(form)
    }
    let keys = kind.type.tellingKeys
    words = Set(forms.flatMap { form in keys.flatMap { Self.texts(form[$0]) } })
  }

  /// Whether they tell of nobody.
  var isEmpty: Bool { words.isEmpty }

  /// Whether one of them is typed in a draft.
  func stand(in draft: Draft) -> Bool {
    draft.texts.values.contains { text in
      [text.typed, text.original].contains { said in
        let said = Folding.foldKey(said)
        return words.contains { said.contains($0) }
      }
    }
  }

  /// Texts of fewer letters than this stand in too many words to tell of anybody.
  private static let fewestLetters = 4

  private static func texts(_ sides: Sides) -> [String] {
    sides.values.flatMap { bytes -> [String] in
      guard let root = try? JSONDocument(bytes).root else { return [] }
      let texts = root.kind == .array ? root.elements.compactMap(\.string) : [root.string ?? ""]
      return texts.map(Folding.foldKey).filter { $0.count >= fewestLetters }
    }
  }
}

extension Record {
  /// The keys of the fields that tell of whom or what a record speaks.
  fileprivate static var tellingKeys: [String] {
    fields.filter { $0.isPersonal && $0.form.isWords || ["name", "title"].contains($0.key) }
      .map(\.key)
  }
}
