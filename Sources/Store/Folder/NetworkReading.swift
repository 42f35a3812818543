import Glibc
import Model
import Synchronization

/// A store while it is read, city by city, on two threads.
///
/// What was read so far can be shown at any time.
public final class NetworkReading: Sendable {
  private struct Desk {
    var next = 0
    /// How many cities were read to their end.
    var done = 0
    var parts: [CityPart?]
    var hasBegun = false
    /// The second thread; it reads on while the first one has other work between two steps.
    var companion: Companion?
  }

  private let root: Descriptor
  private let head: StoreReading
  private let cities: [CityFiles]
  private let desk: Mutex<Desk>
  /// How many bytes the shared files of the cities have.
  public let size: Int

  /// Begins to read a store; throws `FileError` if there is none.
  public init(_ store: ReadableStore) throws(FileError) {
    let folder = store.folder
    guard folder.exists else {
      throw folder.obstacle
        ?? FileError(path: folder.network, operation: .read, code: ENOENT)
    }
    root = try Descriptor.folder(folder.path)
    var head = try StoreReading(
      folder, StoreMoment(root: root), isPublic: store.isPublic, store.migrations)
    cities = head.readHead(root)
    self.head = head
    size = Self.size(of: cities, root)
    desk = Mutex(Desk(parts: Array(repeating: nil, count: cities.count)))
  }

  /// How many cities were read.
  public var citiesRead: Int { desk.withLock { $0.done } }

  /// How many cities there are to read.
  public var citiesInAll: Int { cities.count }

  /// Reads on for about so many milliseconds, or to the end; whether that is reached.
  public func advance(milliseconds: Int = .max) -> Bool {
    let watch = Stopwatch()
    begin()
    repeat {
      guard readNext() else { break }
    } while watch.milliseconds < milliseconds
    guard desk.withLock({ $0.next == cities.count }) else { return false }
    // What the other thread began is waited for.
    desk.withLock { $0.companion.take() }?.join()
    return true
  }

  private func begin() {
    let isBegun = desk.withLock { desk in
      defer { desk.hasBegun = true }
      return desk.hasBegun
    }
    guard !isBegun, cities.count > 8 else { return }
    let companion = Companion { [self] in while readNext() {} }
    desk.withLock { $0.companion = companion }
  }

  /// What was read so far.
  public var loaded: NetworkLoad { reading.load }

  /// The whole store as it is at one moment, after `advance` came to the end.
  ///
  /// Throws `FileError` if the store has vanished meanwhile.
  public func finish() throws(FileError) -> NetworkLoad {
    var reading = reading
    try reading.catchUp(root)
    return reading.load
  }

  private var reading: StoreReading {
    var reading = head
    reading.take(desk.withLock { $0.parts })
    return reading
  }

  /// Reads the next city; false if there is none.
  private func readNext() -> Bool {
    let taken = desk.withLock { desk -> Int? in
      guard desk.next < cities.count else { return nil }
      defer { desk.next += 1 }
      return desk.next
    }
    guard let taken else { return false }
    let part = head.part(cities[taken], root)
    desk.withLock { desk in
      desk.parts[taken] = part
      desk.done += 1
    }
    return true
  }

  private static func size(of cities: [CityFiles], _ root: borrowing Descriptor) -> Int {
    guard let folder = try? root.folder("cities") else { return 0 }
    return cities.reduce(0) { sum, city in
      var status = stat()
      guard fstatat(folder.number, "\(city.code).json", &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        return sum
      }
      let (longer, isTooLong) = sum.addingReportingOverflow(Int(status.st_size))
      return isTooLong ? .max : longer
    }
  }
}
