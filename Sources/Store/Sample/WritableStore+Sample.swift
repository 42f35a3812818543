import Model

extension WritableStore {
  /// Lays out a new store that holds a generated network, one city at a time; `network.json` is
  /// written last.
  ///
  /// Throws `FileError` if something is there already, or the disk refuses.
  public func create(_ sample: SampleNetwork) throws(FileError) {
    try create(sample.reference)
    for holdings in sample { try write(holdings) }
    for holdings in sample.editions { try write(holdings) }
    try write(sample.identity)
  }
}
