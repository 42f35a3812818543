import Model

/// What tells of whom a forgotten record spoke: its name and all that is personal, in every version.
struct ForgottenWords {
  private let id: String
  private let personal: Set<String>
  private let names: Set<String>

  /// The words of a record and of its kept versions.
  init(_ id: String, _ place: RecordPlace, in folder: StoreFolder) {
    self.id = id
    guard let kind = FileForm(place.owner.shared).kind(ofList: place.list) else {
      (personal, names) = ([], [])
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
    func words(_ keys: [String]) -> Set<String> {
      Set(forms.flatMap { form in keys.flatMap { Self.texts(form[$0]) } })
    }
    personal = words(kind.type.personalKeys)
    names = words(kind.type.nameKeys)
  }

  /// Whether they tell of nobody.
  var isEmpty: Bool { personal.isEmpty && names.isEmpty }

  /// Whether one of them is typed in a draft; in a draft of another record the name may be that
  /// record's own.
  func stand(in draft: Draft) -> Bool {
    let isOfAnother = !draft.id.isEmpty && draft.id != id
    let words = isOfAnother ? personal : personal.union(names)
    return draft.texts.values.contains { text in
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
  /// The keys of the fields that tell of a person.
  fileprivate static var personalKeys: [String] {
    fields.filter { $0.isPersonal && $0.form.isWords }.map(\.key)
  }

  /// The keys of the fields that say what a record is called.
  fileprivate static var nameKeys: [String] {
    fields.map(\.key).filter { ["name", "title"].contains($0) }
  }
}
