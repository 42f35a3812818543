import Glibc
import Model

/// The files of a store as they are at one moment, held open: what is written later does not reach
/// them, and none is in memory before it is asked for.
final class StoreSnapshot: Sendable {
  private final class HeldFile: Sendable {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
  }

  /// The moment.
  let moment: StoreMoment
  /// The cities that have files, in order of their codes.
  let cities: [CityFiles]
  /// The ids of the conference editions, in order.
  let editions: [String]
  /// All files, in order of their paths.
  let files: [StoreFile]
  let root: Descriptor
  private let held: [StoreFile: Result<HeldFile, FileError>]
  /// What an unfinished change makes of files.
  private let coming: [StoreFile: [UInt8]]

  /// Holds the files of a store; throws `FileError` if there is none.
  init(_ store: ReadableStore) throws(FileError) {
    let folder = store.folder
    guard folder.exists else {
      throw folder.obstacle ?? FileError(path: folder.network, operation: .read, code: ENOENT)
    }
    root = try Descriptor.folder(folder.path)
    Self.allowManyFiles()
    var moment = try StoreMoment(root: root)
    var found = try Self.hold(moment, root, isPublic: store.isPublic)
    for _ in 0..<Self.patience {
      let now = try StoreMoment(root: root)
      guard now != moment else { break }
      moment = now
      found = try Self.hold(moment, root, isPublic: store.isPublic)
    }
    self.moment = moment
    held = found.held
    coming = found.coming
    files = Set(held.keys).union(coming.keys).sorted { $0.path < $1.path }
    var cities: [RegionCode: CityFiles] = [:]
    var editions: [String] = []
    for file in files {
      switch file {
      case .city(let code): cities[code, default: CityFiles(code: code)].isShared = true
      case .privateCity(let code): cities[code, default: CityFiles(code: code)].isPrivate = true
      case .event(let id): editions.append(id)
      case .network, .reference: break
      }
    }
    self.cities = cities.values.filter { Registry.standard.index(of: $0.code) != nil }
      .sorted { $0.code < $1.code }
    self.editions = editions.sorted()
  }

  /// The bytes of a file at this moment; nil if it was not there.
  func bytes(of file: StoreFile) throws(FileError) -> [UInt8]? {
    if let bytes = coming[file] { return bytes }
    return try held[file]?.get().descriptor.bytes()
  }

  /// While others write without a pause the files are opened again and again.
  private static let patience = 1000

  private static func hold(
    _ moment: StoreMoment, _ root: borrowing Descriptor, isPublic: Bool
  ) throws(FileError) -> (
    held: [StoreFile: Result<HeldFile, FileError>], coming: [StoreFile: [UInt8]]
  ) {
    var held: [StoreFile: Result<HeldFile, FileError>] = [:]
    var coming: [StoreFile: [UInt8]] = [:]
    for file in try files(root, isPublic: isPublic) {
      do throws(FileError) {
        held[file] = .success(try hold(file, root))
      } catch {
        switch error.code {
        case ENOENT: break
        case EMFILE, ENFILE: throw error
        // One that cannot be opened harms only itself.
        default: held[file] = .failure(error)
        }
      }
    }
    for file in moment.coming where file.folder != "private" || !isPublic {
      coming[file] = try moment.bytes(of: file, root: root)
    }
    return (held, coming)
  }

  private static func hold(
    _ file: StoreFile, _ root: borrowing Descriptor
  ) throws(FileError) -> HeldFile {
    guard let folder = file.folder else { return HeldFile(try root.file(file.name)) }
    return HeldFile(try root.folder(folder).file(file.name))
  }

  private static func files(
    _ root: borrowing Descriptor, isPublic: Bool
  ) throws(FileError) -> [StoreFile] {
    var files: [StoreFile] = [.network, .reference]
    for name in ["cities", "private", "events"] where name != "private" || !isPublic {
      do throws(FileError) {
        files += try root.folder(name).names().compactMap { StoreFile(path: name + "/" + $0) }
      } catch {
        guard error.code == ENOENT else { throw error }
      }
    }
    return files
  }

  /// A store of all regions has more files than many systems let a program open at first.
  private static func allowManyFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, max(limit.rlim_cur, 8192))
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

extension StoreSnapshot {
  /// What is small of the store: all but the cities.
  func head(_ store: ReadableStore) -> NetworkLoad {
    var reading = reading(store)
    _ = reading.readHead(root)
    return reading.load
  }

  /// What the files of a city hold.
  func part(_ city: CityFiles, _ store: ReadableStore) -> CityPart {
    reading(store).part(city, root)
  }

  private func reading(_ store: ReadableStore) -> StoreReading {
    var reading = StoreReading(
      store.folder, moment, isPublic: store.isPublic, store.migrations)
    reading.snapshot = self
    return reading
  }
}
