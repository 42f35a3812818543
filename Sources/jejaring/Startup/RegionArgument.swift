import Model

/// The region that an argument names.
enum RegionArgument {
  /// The code of a region by its code or name; throws `StartupError` for none or several.
  ///
  /// With `orID` the argument could have been the id of a record too.
  static func code(_ name: String, orID: Bool = false) throws(StartupError) -> RegionCode {
    let shown = DisplayText(name).text
    switch Registry.standard.find(name) {
    case .one(let region): return region.code
    case .several(let regions):
      let names = regions.map { "\($0.code) \($0.title)" }.joined(separator: ", ")
      throw .unknown(
        Bilingual(
          "\"\(shown)\" cocok dengan beberapa: \(names); pakai kodenya",
          "\"\(shown)\" fits several: \(names); use the code"))
    case .none:
      throw .unknown(
        Bilingual(
          "\"\(shown)\" bukan kode\(orID ? ", nama kab/kota, atau id" : " atau nama kab/kota"); "
            + "cari dengan: jejaring list cities",
          "\"\(shown)\" is no code\(orID ? ", city or id" : " or city"); "
            + "look with: jejaring list cities"))
    }
  }
}
