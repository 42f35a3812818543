import Model

extension ImportPlanner {
  /// Whether all names in the column of regions are those of provinces, and two at least are of
  /// provinces alone: then "Jambi" beside them is the province.
  func isOfProvinces(_ columns: [ImportColumn]) -> Bool {
    guard let column = columns.first(where: { $0.role == .region })?.index else { return false }
    let names = Set(texts[column].map { RegionReader.withoutNumber($0) }).filter { name in
      let folded = Folding.foldName(name)
      return !RowClass.isTotal(folded) && folded != "indonesia"
    }
    guard names.allSatisfy({ Registry.standard.findProvince($0) != nil }) else { return false }
    return names.count { Registry.standard.find($0) == .none } > 1
  }
}
