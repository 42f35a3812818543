import Glibc
import Model

/// A store while it is read, file by file.
struct StoreReading {
  /// What was read so far.
  private(set) var load: NetworkLoad
  /// The moment as of which files are read.
  var moment: StoreMoment
  /// The files of that moment, where they are held open.
  var snapshot: StoreSnapshot?
  private let folder: StoreFolder
  private let isPublic: Bool
  private let migrations: Migrations
  /// The only city that is read; nil for all of them.
  private var onlyCity: RegionCode?

  /// The reading of a store of which nothing is read yet, or of which something was loaded before.
  init(
    _ folder: StoreFolder, _ moment: StoreMoment, isPublic: Bool, _ migrations: Migrations,
    _ load: NetworkLoad = NetworkLoad()
  ) {
    self.load = load
    self.migrations = migrations
    self.folder = folder
    self.moment = moment
    self.isPublic = isPublic
  }

  /// Reads what is small: all but the cities' files, which are listed in order of their codes.
  mutating func readHead(_ root: borrowing Descriptor) -> [CityFiles] {
    read(.network, root)
    read(.reference, root)
    var cities: [RegionCode: CityFiles] = [:]
    for case .city(let code) in cityFiles(in: "cities", root) {
      cities[code, default: CityFiles(code: code)].isShared = true
    }
    if !isPublic {
      for case .privateCity(let code) in cityFiles(in: "private", root) {
        cities[code, default: CityFiles(code: code)].isPrivate = true
      }
    }
    readEditions(root)
    return cities.values.sorted { $0.code < $1.code }
  }

  /// What the files of a city give.
  func part(_ files: CityFiles, _ root: borrowing Descriptor) -> CityPart {
    var reading = StoreReading(folder, moment, isPublic: isPublic, migrations)
    reading.load.network = Network(holdings: [CityHoldings(code: files.code)])
    reading.onlyCity = files.code
    reading.snapshot = snapshot
    if files.isShared { reading.read(.city(files.code), root) }
    let problems = reading.load.problems
    reading.load.problems = []
    if files.isPrivate { reading.read(.privateCity(files.code), root) }
    return CityPart(
      holdings: reading.load.network.holdings[0], problems: problems,
      privateProblems: reading.load.problems)
  }

  /// Takes in what the files of cities gave, as far as they were read.
  mutating func take(_ parts: [CityPart?]) {
    for part in parts {
      guard let part, let index = Registry.standard.index(of: part.holdings.code) else { continue }
      load.network.holdings[index] = part.holdings
      load.problems += part.problems
    }
    for part in parts { load.problems += part?.privateProblems ?? [] }
  }

  /// Reads again what changed meanwhile, until nothing did.
  mutating func catchUp(_ root: borrowing Descriptor) throws(FileError) {
    // While others write without a pause, what they changed last is read again and again.
    for _ in 0..<Self.patience {
      let now = try StoreMoment(root: root)
      guard now != moment else { break }
      let changed = try moment.changed(until: now, root: root)
      moment = now
      if let changed { readAgain(changed, root) } else { startAgain(root) }
    }
  }

  private static let patience = 1000

  /// Reads every file anew.
  mutating func startAgain(_ root: borrowing Descriptor) {
    load = NetworkLoad()
    let cities = readHead(root)
    take(cities.map { part($0, root) })
  }

  /// Reads some files anew; a city's two files are read together.
  mutating func readAgain(_ files: Set<StoreFile>, _ root: borrowing Descriptor) {
    let codes = Set(
      files.compactMap { file in
        switch file {
        case .city(let code), .privateCity(let code): code
        default: nil
        }
      })
    for code in codes { readAgain(code, root) }
    for file in [StoreFile.network, .reference] where files.contains(file) {
      forget(file)
      read(file, root)
    }
    guard files.contains(where: { $0.folder == "events" }) else { return }
    load.problems.removeAll { $0.file.hasPrefix(folder.events + "/") }
    load.network.editions = []
    readEditions(root)
  }

  private mutating func readAgain(_ code: RegionCode, _ root: borrowing Descriptor) {
    guard let index = Registry.standard.index(of: code) else { return }
    load.network.holdings[index] = CityHoldings(code: code)
    for file in [StoreFile.city(code), .privateCity(code)] {
      forget(file)
      guard !isPublic || file.folder != "private" else { continue }
      read(file, root, isOptional: true)
    }
  }

  private mutating func forget(_ file: StoreFile) {
    let path = path(of: file)
    load.problems.removeAll { $0.file == path }
  }

  private func path(of file: StoreFile) -> String { folder.path + "/" + file.path }

  /// The files of a folder that are named after a region.
  private mutating func cityFiles(
    in name: String, _ root: borrowing Descriptor
  ) -> [StoreFile] {
    names(in: name, root).compactMap { file in
      let path = name + "/" + file
      if let code = StoreFolder.code(ofFile: file), Registry.standard.index(of: code) != nil {
        return StoreFile(path: path)
      }
      load.problems.append(
        StoreProblem(
          file: folder.path + "/" + path, severity: .warning,
          message: Bilingual(
            "berkas ini tidak dibaca; namanya bukan kode kab/kota seperti 35.73.json",
            "this file is not read; its name is no region's code such as 35.73.json")))
      return nil
    }
  }

  /// The JSON files of a folder, and those that an unfinished change makes there.
  private mutating func names(in name: String, _ root: borrowing Descriptor) -> [String] {
    let coming = moment.coming.filter { $0.folder == name }.map(\.name)
    do throws(FileError) {
      let names = try root.folder(name).names().filter { $0.hasSuffix(".json") }
      return coming.isEmpty ? names : Set(names + coming).sorted()
    } catch {
      if error.code != ENOENT { load.problems.append(StoreProblem(error)) }
      return coming
    }
  }

  private mutating func readEditions(_ root: borrowing Descriptor) {
    for name in names(in: "events", root) {
      guard let file = StoreFile(path: "events/" + name) else {
        load.problems.append(
          StoreProblem(
            file: folder.events + "/" + name, severity: .warning,
            message: Bilingual(
              "berkas ini tidak dibaca; namanya hanya boleh huruf, angka, - dan _",
              "this file is not read; its name may have letters, digits, - and _ only")))
        continue
      }
      read(file, root)
    }
    load.network.editions.sort { ($0.edition.year ?? 0) < ($1.edition.year ?? 0) }
  }

  private mutating func read(
    _ file: StoreFile, _ root: borrowing Descriptor, isOptional: Bool = false
  ) {
    let path = path(of: file)
    do {
      guard let bytes = try bytes(of: file, root) else {
        if isOptional { return }
        throw FileError(path: path, operation: .read, code: ENOENT)
      }
      let document = try migrations.document(bytes)
      var reading = FileReading(file: path)
      if NetworkFiles.isObject(document.root, &reading) { take(file, document.root, &reading) }
      load.problems += reading.problems
    } catch let error as JSONError {
      load.problems.append(folder.problem(of: file, error))
    } catch let error as FileError {
      load.problems.append(StoreProblem(error))
    } catch {
      load.problems.append(StoreProblem(file: path, message: Bilingual(same: "\(error)")))
    }
  }

  private func bytes(
    of file: StoreFile, _ root: borrowing Descriptor
  ) throws(FileError) -> [UInt8]? {
    guard let snapshot else { return try moment.bytes(of: file, root: root) }
    return try snapshot.bytes(of: file)
  }

  private mutating func take(
    _ file: StoreFile, _ root: JSONValue, _ reading: inout FileReading
  ) {
    switch file {
    case .network: load.network.identity = NetworkFiles.readIdentity(root, &reading)
    case .reference: load.network.reference = NetworkFiles.readReference(root, &reading)
    case .city(let code):
      guard let index = place(of: code) else { return }
      NetworkFiles.readCity(root, &load.network.holdings[index], &reading)
    case .privateCity(let code):
      guard let index = place(of: code) else { return }
      NetworkFiles.overlayPrivate(root, &load.network.holdings[index], &reading)
    case .event:
      if let edition = NetworkFiles.readEdition(root, &reading) {
        load.network.editions.append(edition)
      }
    }
  }

  /// Where a city stands among the holdings.
  private func place(of code: RegionCode) -> Int? {
    guard let onlyCity else { return Registry.standard.index(of: code) }
    return onlyCity == code ? 0 : nil
  }
}
