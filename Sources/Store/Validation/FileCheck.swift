import Model

/// Checks one file: the JSON, what its fields take, and what its records say.
struct FileCheck {
  private let path: String
  private let context: CheckContext

  /// A check of the file at a path.
  init(_ path: String, _ context: CheckContext) {
    self.path = path
    self.context = context
  }

  /// What is wrong in the file, in order of lines; with `syntaxOnly` only the JSON is looked at.
  func findings(syntaxOnly: Bool = false) -> [Finding] {
    let root: JSONValue
    do {
      root = try JSONDocument(try FileBytes.read(path)).root
    } catch let error as JSONError {
      return [Finding(.syntax, StoreProblem(file: path, error))]
    } catch let error as FileError {
      return [Finding(.file, StoreProblem(error))]
    } catch {
      return [Finding(.file, StoreProblem(file: path, message: Bilingual(same: "\(error)")))]
    }
    return syntaxOnly ? [] : findings(in: root)
  }

  private func findings(in root: JSONValue) -> [Finding] {
    var reading = FileReading(file: path)
    guard NetworkFiles.isObject(root, &reading) else { return Self.findings(reading.problems) }
    let file = CheckedFile(path: path, root: root)
    read(file, &reading)
    var notes = CheckNotes()
    var checks = CheckName.ofRecords.map { $0.init(file, context) }
    file.forEachRecord { record in
      for index in checks.indices { checks[index].look(at: record, &notes) }
    }
    for index in checks.indices { checks[index].finish(&notes) }
    return placed(notes, Self.findings(reading.problems), root.document)
  }

  private static func findings(_ problems: [StoreProblem]) -> [Finding] {
    problems.map { Finding(.form, $0) }
  }

  /// Reads the file as the program does, for what its fields do not take.
  private func read(_ file: CheckedFile, _ reading: inout FileReading) {
    switch file.form {
    case .network: _ = NetworkFiles.readIdentity(file.root, &reading)
    case .edition: _ = NetworkFiles.readEdition(file.root, &reading)
    case .reference: _ = NetworkFiles.readReference(file.root, &reading)
    case .city:
      let code = RegionCode(file.stem)
      var holdings = CityHoldings(code: code ?? Registry.standard.regions[0].code)
      NetworkFiles.readCity(file.root, &holdings, &reading)
      guard let code, let member = file.root["city"]?["id"], let id = member.string,
        id != code.description
      else { return }
      reading.note(
        Bilingual(
          "\"id\" tidak sama dengan nama berkas \(code).json",
          "\"id\" is not that of the file's name \(code).json"), at: member)
    }
  }

  /// The notes with their lines and columns, and what the fields said of other places.
  private func placed(
    _ notes: CheckNotes, _ forms: [Finding], _ document: JSONDocument
  ) -> [Finding] {
    var places = PlaceCounter()
    let silenced = Set(
      notes.settled.sorted().map { places.place(ofByte: $0, in: document.bytes) })
    let found = notes.notes.sorted { $0.offset < $1.offset }.map { note in
      let place = places.place(ofByte: note.offset, in: document.bytes)
      let problem = StoreProblem(
        file: path, line: place.line, column: place.column, severity: note.severity,
        message: note.message)
      return Finding(note.check, problem, mend: note.mend, target: note.target)
    }
    let others = forms.filter { !silenced.contains(FilePlace($0.problem)) }
    return others.isEmpty ? found : (others + found).sorted(by: Self.stands)
  }

  private static func stands(_ left: Finding, before right: Finding) -> Bool {
    (left.problem.line, left.problem.column) < (right.problem.line, right.problem.column)
  }
}
