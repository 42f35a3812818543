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
    for name in (try? FileBytes.names(in: folder.cities)) ?? [] {
      guard let code = StoreFolder.code(ofFile: name),
        let index = Registry.standard.index(of: code)
      else { continue }
      read(folder.city(code), &load) { value, reading, load in
        NetworkFiles.readCity(value, &load.network.holdings[index], &reading)
      }
    }
    guard !isPublic else { return }
    for name in (try? FileBytes.names(in: folder.privates)) ?? [] {
      guard let code = StoreFolder.code(ofFile: name),
        let index = Registry.standard.index(of: code)
      else { continue }
      read(folder.privateFile(code), &load) { value, reading, load in
        NetworkFiles.overlayPrivate(value, &load.network.holdings[index], &reading)
      }
    }
  }

  private func readEditions(_ load: inout NetworkLoad) {
    for name in (try? FileBytes.names(in: folder.events)) ?? [] where name.hasSuffix(".json") {
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
    load.network.identity = NetworkFiles.readIdentity(value)
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
      take(document.root, &reading, &load)
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
