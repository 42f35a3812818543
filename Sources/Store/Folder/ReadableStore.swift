import Glibc
import Model

/// A store that can be read and nothing else.
public struct ReadableStore: Sendable {
  /// Where it lies.
  public let folder: StoreFolder
  /// Whether private fields are left out altogether.
  public let isPublic: Bool

  /// The store in a folder; with `isPublic` nothing private is ever read.
  public init(_ folder: StoreFolder, isPublic: Bool = false) {
    self.folder = folder
    self.isPublic = isPublic
  }

  /// Reads the whole store.
  ///
  /// A broken file harms only itself: it is named among the problems, and the others are read.
  /// Throws `FileError` if there is no store at all.
  public func load() throws(FileError) -> NetworkLoad {
    guard folder.exists else {
      throw FileError(path: folder.network, operation: .read, code: ENOENT)
    }
    var load = NetworkLoad()
    read(folder.network, &load, readIdentity)
    read(folder.reference, &load, readReference)
    readCities(&load)
    readEditions(&load)
    return load
  }

  private func readCities(_ load: inout NetworkLoad) {
    for (path, index) in cityFiles(in: folder.cities, &load) {
      read(path, &load) { value, reading, load in
        NetworkFiles.readCity(value, &load.network.holdings[index], &reading)
      }
    }
    guard !isPublic else { return }
    for (path, index) in cityFiles(in: folder.privates, &load) {
      read(path, &load) { value, reading, load in
        NetworkFiles.overlayPrivate(value, &load.network.holdings[index], &reading)
      }
    }
  }

  /// The files of a folder that are named after a region, with its place in the registry.
  private func cityFiles(
    in folder: String, _ load: inout NetworkLoad
  ) -> [(path: String, index: Int)] {
    names(in: folder, &load).compactMap { name in
      let path = folder + "/" + name
      if let code = StoreFolder.code(ofFile: name), let index = Registry.standard.index(of: code) {
        return (path, index)
      }
      load.problems.append(
        StoreProblem(
          file: path, severity: .warning,
          message: Bilingual(
            "berkas ini tidak dibaca; namanya bukan kode kab/kota seperti 35.73.json",
            "this file is not read; its name is no region's code such as 35.73.json")))
      return nil
    }
  }

  /// The JSON files of a folder; one that is missing has none.
  private func names(in folder: String, _ load: inout NetworkLoad) -> [String] {
    do throws(FileError) {
      return try FileBytes.names(in: folder).filter { $0.hasSuffix(".json") }
    } catch {
      if error.code != ENOENT { load.problems.append(StoreProblem(error)) }
      return []
    }
  }

  private func readEditions(_ load: inout NetworkLoad) {
    for name in names(in: folder.events, &load) {
      read(folder.events + "/" + name, &load) { value, reading, load in
        if let edition = NetworkFiles.readEdition(value, &reading) {
          load.network.editions.append(edition)
        }
      }
    }
    load.network.editions.sort { ($0.edition.year ?? 0) < ($1.edition.year ?? 0) }
  }

  private func readIdentity(
    _ value: JSONValue, _ reading: inout FileReading, _ load: inout NetworkLoad
  ) {
    load.network.identity = NetworkFiles.readIdentity(value, &reading)
  }

  private func readReference(
    _ value: JSONValue, _ reading: inout FileReading, _ load: inout NetworkLoad
  ) {
    load.network.reference = NetworkFiles.readReference(value, &reading)
  }

  private func read(
    _ path: String, _ load: inout NetworkLoad,
    _ take: (JSONValue, inout FileReading, inout NetworkLoad) -> Void
  ) {
    do {
      let document = try JSONDocument(FileBytes.read(path))
      var reading = FileReading(file: path)
      if NetworkFiles.isObject(document.root, &reading) {
        take(document.root, &reading, &load)
      }
      load.problems += reading.problems
    } catch let error as JSONError {
      load.problems.append(StoreProblem(file: path, error))
    } catch let error as FileError {
      load.problems.append(StoreProblem(error))
    } catch {
      load.problems.append(StoreProblem(file: path, message: Bilingual(same: "\(error)")))
    }
  }
}
