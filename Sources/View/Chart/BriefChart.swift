import Controller
import Model

/// The two small pictures of a region's brief: its figures as a heatmap of its own, and its place.
///
/// They stand inside a page that names the region, its sources and the date.
public enum BriefChart {
  private static let width = 658.0
  private static let names = 98.0
  private static let cell = (width: 35.0, height: 18.0)

  private struct Row {
    let title: Bilingual
    let numbers: [Double?]
    /// What stands for a number that is not known, a sign a subsector.
    let absences: [String]
    let most: Double
    var places = 0
    var isShare = false
  }

  /// What is known of a region, a row a kind of figure and a column a subsector; nil if nothing is.
  public static func heat(
    of holdings: CityHoldings, theme: Theme, _ language: Language
  ) -> String? {
    let profile = CityProfile(holdings)
    let rows = rows(profile)
    guard !rows.isEmpty else { return nil }
    let colours = ChartColours(theme)
    var canvas = ChartCanvas()
    for subsector in Subsector.allCases {
      let isFlagship = profile.rows.contains { $0.subsector == subsector && $0.isFlagship }
      canvas.text(
        isFlagship ? "★" + subsector.code : subsector.code, middle(subsector.index), 13,
        size: isFlagship ? 9.5 : 11, colours.text, bold: isFlagship, .middle)
    }
    for (place, row) in rows.enumerated() {
      let top = 19 + Double(place) * cell.height
      canvas.text(
        row.title.text(language), 0, top + 13, size: 11.5, colours.text, room: names - 4)
      for (index, number) in row.numbers.enumerated() {
        draw(number, row.absences[index], row, index, top, colours, language, &canvas)
      }
    }
    let title = Bilingual("Potensi 16 subsektor", "The 16 subsectors").text(language)
    return svg(title, width, 19 + Double(rows.count) * cell.height + 1, canvas)
  }

  private static func middle(_ index: Int) -> Double {
    names + (Double(index) + 0.5) * cell.width
  }

  private static func draw(
    _ number: Double?, _ absence: String, _ row: Row, _ index: Int, _ top: Double,
    _ colours: ChartColours, _ language: Language, _ canvas: inout ChartCanvas
  ) {
    let left = names + Double(index) * cell.width
    guard let number else {
      canvas.rect(left, top, cell.width, cell.height, colours.ground, stroke: colours.rule)
      canvas.text(absence, middle(index), top + 13, size: 11, colours.label, .middle)
      return
    }
    let share = row.most > 0 ? number / row.most : 0
    let fill = colours.step(Int((share * Double(HeatmapScale.steps - 1)).rounded()))
    canvas.rect(left, top, cell.width, cell.height, fill, stroke: colours.rule)
    let text =
      row.isShare
      ? language.percent(number) + "%"
      : row.places > 0 ? language.decimal(number, places: row.places) : language.compact(number)
    canvas.text(
      text, middle(index), top + 13, size: 10.5, colours.ink(on: fill), .middle,
      room: cell.width)
  }

  private static func rows(_ profile: CityProfile) -> [Row] {
    let bySubsector = profile.rows.sorted { $0.subsector < $1.subsector }
    func row(
      _ title: Bilingual, most: Double? = nil, places: Int = 0, isShare: Bool = false,
      _ figure: (CityProfile.Row) -> Figure?, number: ((CityProfile.Row) -> Double?)? = nil
    ) -> Row? {
      let numbers = bySubsector.map { number?($0) ?? figure($0)?.value.number }
      let known = numbers.compactMap { $0 }
      guard !known.isEmpty else { return nil }
      return Row(
        title: title, numbers: numbers,
        absences: bySubsector.map { String((figure($0)?.value ?? .unknown).absenceSign) },
        most: most ?? known.max() ?? 0, places: places, isShare: isShare)
    }
    let sizes = [
      row(Bilingual("Tingkat 1–5", "Level 1–5"), most: 5, \.level),
      row(Bilingual("Usaha", "Firms"), \.businesses),
      row(Bilingual("Tenaga kerja", "Workers"), \.workers),
    ].compactMap { $0 }
    let coached = row(
      Bilingual("UMKM binaan", "Coached"), isShare: true, \.coached, number: \.coachedShare)
    let others = [
      row(
        Bilingual("Komunitas", "Communities"), { _ in nil },
        number: { $0.communities > 0 ? Double($0.communities) : nil }),
      row(
        Bilingual("Rantai 0–4", "Chain 0–4"), most: 4, places: 1, { _ in nil }, number: \.chain),
    ].compactMap { $0 }
    // A composition stands only where no size is known.
    return (sizes.isEmpty ? [coached].compactMap { $0 } : sizes) + others
  }

  /// Where in the archipelago a region lies.
  public static func place(of region: Region, theme: Theme) -> String {
    let colours = ChartColours(theme)
    let width = 300.0
    let scale = width / (MapExtent.east - MapExtent.west)
    let height = (MapExtent.north - MapExtent.south) * scale
    var canvas = ChartCanvas()
    for isForeign in [true, false] {
      var path = ""
      for ring in Coastline.standard.rings where ring.isForeign == isForeign {
        path += outline(ring, scale)
      }
      canvas.path(path, isForeign ? colours.faint : colours.rule)
    }
    let x = (region.seatPoint.longitude - MapExtent.west) * scale
    let y = (MapExtent.north - region.seatPoint.latitude) * scale
    canvas.circle(x, y, 5, colours.accent, stroke: colours.ground)
    let name = ChartText.width(region.title, 13)
    let left = x + 9 + name < width ? x + 9 : max(0, x - 9 - name)
    canvas.halo(region.title, left, y + 4.5, size: 13, colours.text, colours.ground)
    return svg(region.title, width, height, canvas)
  }

  /// A ring without the corners that would lie on each other; nothing for what is smaller than that.
  private static func outline(_ ring: CoastRing, _ scale: Double) -> String {
    var path = ""
    var last: (x: Double, y: Double)?
    var count = 0
    for corner in ring.corners {
      let x = (Double(corner.x) / CoastRing.unitsPerDegree - MapExtent.west) * scale
      let y = (MapExtent.north - Double(corner.y) / CoastRing.unitsPerDegree) * scale
      if let last, abs(last.x - x) + abs(last.y - y) < 1 { continue }
      path += "\(count == 0 ? "M" : "L")\(ChartCanvas.text(x)) \(ChartCanvas.text(y))"
      last = (x, y)
      count += 1
    }
    return count > 2 ? path + "Z" : ""
  }

  private static func svg(
    _ title: String, _ width: Double, _ height: Double, _ canvas: ChartCanvas
  ) -> String {
    ChartPage.svg(
      DisplayText(title).text, description: nil, width: width, height: height, canvas)
  }
}
