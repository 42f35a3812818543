import Model

extension ReadableStore {
  /// The brief of a region, for which only its own files are read, and what is wrong in them; nil
  /// for an unknown code.
  ///
  /// Throws `FileError` if there is no store.
  public func brief(
    of code: RegionCode, on date: String, _ language: Language
  ) throws(FileError) -> (brief: RegionBrief?, problems: [StoreProblem]) {
    let snapshot = try StoreSnapshot(self)
    let head = snapshot.head(self)
    var (network, problems) = (head.network, head.problems)
    if let city = snapshot.cities.first(where: { $0.code == code }),
      let index = Registry.standard.index(of: code)
    {
      let part = snapshot.part(city, self)
      network.holdings[index] = part.holdings
      problems += part.problems + part.privateProblems
    }
    return (RegionBrief(of: code, in: network, on: date, language), problems)
  }
}
