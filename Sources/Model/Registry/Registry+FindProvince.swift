extension Registry {
  /// The province that `name` means: its code, its name or official name, the ISO code, or a short
  /// name such as "Jatim", "DIY" or "NTB"; with or without "Provinsi" before it.
  public func findProvince(_ name: String) -> Province? {
    if let code = ProvinceCode(name) { return province(code) }
    let key = Folding.foldKey(name)
    if let index = Self.provincesByName[key] { return provinces[index] }
    for word in ["provinsi", "propinsi", "prov"] where key.hasPrefix(word) {
      return Self.provincesByName[String(key.dropFirst(word.utf8.count))].map { provinces[$0] }
    }
    return nil
  }

  private static let provincesByName: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, province) in standard.provinces.enumerated() {
      for name in [province.name, province.officialName, province.isoCode] + province.aliases {
        table[Folding.foldKey(name)] = index
        table[Folding.foldKey(name.replacingKepulauan)] = index
      }
    }
    return table
  }()
}

extension String {
  /// The text with the usual abbreviation of Kepulauan.
  fileprivate var replacingKepulauan: String {
    split(separator: " ").map { $0 == "Kepulauan" ? "Kep" : $0 }.joined(separator: " ")
  }
}
