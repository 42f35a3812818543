import Model

extension ReadableStore {
  /// The brief of a region, for which only its own files are read; nil for an unknown code.
  ///
  /// Throws `FileError` if there is no store.
  public func brief(
    of code: RegionCode, on date: String, _ language: Language
  ) throws(FileError) -> RegionBrief? {
    let snapshot = try StoreSnapshot(self)
    var network = snapshot.head(self).network
    if let city = snapshot.cities.first(where: { $0.code == code }),
      let index = Registry.standard.index(of: code)
    {
      network.holdings[index] = snapshot.part(city, self).holdings
    }
    return RegionBrief(of: code, in: network, on: date, language)
  }
}
