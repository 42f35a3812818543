import Model

extension RegionBrief {
  /// The brief of a region as a network knows it, on a day such as `2026-11-27`; nil for a code
  /// that is not in the registry.
  ///
  /// Whoever makes it, only what is public goes in.
  public init?(of code: RegionCode, in network: Network, on date: String, _ language: Language) {
    guard let region = Registry.standard.region(code), var holdings = network.holdings(of: code),
      let city = Privacy.exported(holdings.city)
    else { return nil }
    holdings.withholdSmallCells()
    holdings.city = city
    shown = holdings
    let page = BriefPage(region: region, holdings: holdings, network: network, language: language)
    title = DisplayText(holdings.title).text
    let province = Registry.standard.province(region.province)?.name ?? ""
    place = "\(region.code) · \(province)"
    self.language = language
    warning =
      network.identity.isSample
      ? Bilingual("DATA CONTOH, bukan fakta", "SAMPLE DATA, no facts").text(language) : nil
    sections = page.sections
    let day = CalendarDate(iso: date)?.title ?? Bilingual(same: DisplayText(date).text)
    let name = RegionBrief.Fact.short(network.identity.name)
    foot = Bilingual(
      "Dibuat dengan Jejaring pada \(day.indonesian) · \(name)",
      "Made with Jejaring on \(day.english) · \(name)"
    ).text(language)
  }
}
