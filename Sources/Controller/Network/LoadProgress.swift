/// How far reading a store has come.
public struct LoadProgress: Equatable, Sendable {
  /// The regions that were read.
  public let read: Int
  /// The regions that are to be read.
  public let all: Int

  /// So many of all regions.
  public init(read: Int, of all: Int) {
    self.read = read
    self.all = all
  }
}
